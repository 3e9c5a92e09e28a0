package io.frameworkadvisor.store;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FormerLinkRepository extends Repository<FormerLinkEntity, String> {

    Optional<FormerLinkEntity> findByToken(String token);

    boolean existsByFingerprint(String fingerprint);
}
