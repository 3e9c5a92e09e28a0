package io.frameworkadvisor.store;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ShareLinkRepository extends JpaRepository<ShareLinkEntity, String> {

    Optional<ShareLinkEntity> findByFingerprint(String fingerprint);

    Optional<ShareLinkEntity> findByToken(String token);
}
