package io.frameworkadvisor.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<PublicationEntity, Long> {

    void save(PublicationEntity publication);

    List<PublicationEntity> findFirst100ByOrderByIdDesc();

    Optional<PublicationEntity> findFirstByOrderByIdDesc();

    boolean existsByToRevision(String revision);
}
