package io.frameworkadvisor.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<RevisionEntity, String> {

    Optional<RevisionEntity> findById(String id);

    /** Writes what is new before statements of another kind need it. */
    void flush();

    Optional<RevisionEntity> findFirstByOrderByServedSinceDesc();

    /** Ids of all revisions, the one that was served last first. */
    @Query("select r.id from RevisionEntity r order by r.servedSince desc")
    List<String> ids();

    /** Locks the row of a revision until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RevisionEntity r where r.id = :id")
    Optional<RevisionEntity> hold(String id);

    /** Ids of revisions that another one replaced before {@code day} and that no stored link points to. */
    @Query("select r.id from RevisionEntity r where exists (select 1 from RevisionEntity n"
            + " where n.servedSince > r.servedSince and n.servedSince < :day)"
            + " and not exists (select 1 from ShareLinkEntity l where l.revision = r.id)")
    List<String> unused(Instant day);

    @Modifying
    @Query("delete from RevisionEntity r where r.id = :id")
    void deleteById(String id);
}
