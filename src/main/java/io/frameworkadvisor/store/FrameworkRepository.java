package io.frameworkadvisor.store;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrameworkRepository extends Repository<FrameworkEntity, FrameworkEntity.Key> {

    @Query("select f from FrameworkEntity f where f.key.revision = :revision order by f.position")
    List<FrameworkEntity> of(String revision);

    @Modifying
    @Query("delete from FrameworkEntity f where f.key.revision = :revision")
    void deleteOf(String revision);
}
