package io.frameworkadvisor.web.links;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Hindsight;
import io.frameworkadvisor.advice.Moved;
import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Decimals;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stored link says about itself: when it was made and what was put on it, and what today's catalog says where that
 * differs.
 *
 * @param created the day in UTC
 * @param ends the last day on which it can be opened, in UTC; null if it stays
 * @param today address of today's advice for the same answers
 * @param variants address at which the answers can be changed
 * @param sameRevision whether catalog and arithmetic are the ones that the link was made with
 * @param moves frameworks among the first that stand elsewhere today; empty if nothing differs
 */
public record StoredPage(
        String token,
        LocalDate created,
        String title,
        String note,
        @Nullable LocalDate ends,
        String today,
        String variants,
        boolean sameRevision,
        List<Move> moves) {

    private static final int COMPARED = 5;

    /** A framework that stands elsewhere today. */
    public record Move(String name, Place then, Place now, List<Edit> edits) {

        static Move of(Moved it) {
            return new Move(
                    it.name(),
                    Place.of(it.then()),
                    Place.of(it.now()),
                    it.edits().stream().map(Edit::of).toList());
        }

        boolean isOvertaken() {
            return edits.isEmpty() && then.rank() != null && now.rank() != null;
        }
    }

    /** Those whose own sum changed, or that are ranked on one of the two days only. */
    public List<Move> changed() {
        return moves.stream().filter(it -> !it.isOvertaken()).toList();
    }

    /** Those that moved because others did. */
    public List<Move> overtaken() {
        return moves.stream().filter(Move::isOvertaken).toList();
    }

    /**
     * A place in words and figures.
     *
     * @param known whether the catalog has the framework
     * @param rank null if it is not ranked
     */
    public record Place(boolean known, @Nullable Integer rank, String points, List<Unmet> unmet) {

        static Place of(Moved.Side it) {
            return new Place(it.known(), it.rank(), Decimals.of(it.score()), it.unmet());
        }
    }

    /**
     * A term that changed.
     *
     * @param points the change with its sign; null where there is no sum to compare with
     */
    public record Edit(Moved.Edit it, @Nullable String points) {

        static Edit of(Moved.Edit it) {
            Integer points = it.points();
            return new Edit(it, points == null ? null : signed(points));
        }

        public boolean isLevel() {
            return !String.valueOf(it.before()).equals(String.valueOf(it.after()));
        }

        public boolean isImportance() {
            return it.weightBefore() != it.weightAfter();
        }
    }

    private static String signed(int points) {
        return points < 0 ? "−" + Decimals.of(-points) : "+" + Decimals.of(points);
    }

    static StoredPage of(ShareLink link, Advice stored, Catalog before, Advice now, Catalog today) {
        Inscription inscription = link.inscription();
        return new StoredPage(
                link.token().value(),
                link.createdAt().atZone(ZoneOffset.UTC).toLocalDate(),
                inscription == null ? "" : inscription.title(),
                inscription == null ? "" : inscription.note(),
                MadeLink.day(inscription == null ? null : inscription.expiresAt()),
                Address.withQuery("/advice", link.query()),
                Address.withQuery("/review", link.query()),
                stored.revision().equals(now.revision()) && stored.engine().equals(now.engine()),
                new Hindsight(stored, before, now, today)
                        .moved(COMPARED).stream().map(Move::of).toList());
    }
}
