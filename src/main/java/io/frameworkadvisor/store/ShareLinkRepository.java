package io.frameworkadvisor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ShareLinkRepository extends JpaRepository<ShareLinkEntity, String> {

    Optional<ShareLinkEntity> findByFingerprint(String fingerprint);

    Optional<ShareLinkEntity> findByToken(String token);

    @Query("select l.token from ShareLinkEntity l where l.expiresAt <= :now")
    List<String> expired(Instant now);

    @Modifying
    @Query("delete from ShareLinkEntity l where l.token = :token")
    void deleteByToken(String token);
}
