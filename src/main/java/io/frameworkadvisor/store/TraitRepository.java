package io.frameworkadvisor.store;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TraitRepository extends Repository<TraitEntity, TraitEntity.Key> {

    @Query("select t from TraitEntity t where t.key.revision = :revision order by t.position")
    List<TraitEntity> of(String revision);

    @Modifying
    @Query("delete from TraitEntity t where t.key.revision = :revision")
    void deleteOf(String revision);
}
