package io.frameworkadvisor.web.links;

import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Expiry;
import io.frameworkadvisor.sharing.PlainText;
import io.frameworkadvisor.sharing.PlainText.Flaw;
import io.frameworkadvisor.web.HiddenField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants on a link, as typed.
 *
 * @param days how long the link stays, as typed; empty for always
 * @param key makes that the same form sent twice makes one link
 */
public record LinkForm(String title, String note, String days, String key) {

    /** An empty form. */
    static LinkForm empty(String key) {
        return new LinkForm("", "", "", key);
    }

    /**
     * The form that came with a request.
     *
     * @param newKey gives the key if the request has none
     */
    static LinkForm in(HttpServletRequest request, Supplier<String> newKey) {
        String key = field(request, "key");
        return new LinkForm(
                PlainText.tidy(field(request, "title")),
                PlainText.tidy(field(request, "note")),
                field(request, "days").strip(),
                Draft.isKey(key) ? key : newKey.get());
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Whether nothing was put on the link, so that the plain one does. */
    boolean isPlain() {
        return title.isEmpty()
                && note.isEmpty()
                && expiry().filter(it -> it == Expiry.NEVER).isPresent();
    }

    private Optional<Expiry> expiry() {
        if (days.isEmpty()) {
            return Optional.of(Expiry.NEVER);
        }
        return days.matches("[0-9]{1,3}") ? Expiry.of(Integer.parseInt(days)) : Optional.empty();
    }

    /** What can be kept; nothing if the form has a flaw. */
    Optional<Draft> draft() {
        boolean flawless = titleFlaw() == null && noteFlaw() == null && !isExpiryUnknown();
        return expiry().filter(it -> flawless).map(it -> new Draft(title, note, it, key));
    }

    public @Nullable Flaw titleFlaw() {
        return Draft.flawOfTitle(title).orElse(null);
    }

    public @Nullable Flaw noteFlaw() {
        return Draft.flawOfNote(note).orElse(null);
    }

    public boolean isExpiryUnknown() {
        return expiry().isEmpty();
    }

    /** Whether anything has to be mended. */
    public boolean isFlawed() {
        return draft().isEmpty();
    }

    /** The title as far as a page can show it. */
    public String shownTitle() {
        return PlainText.printable(title);
    }

    /** The note as far as a page can show it. */
    public String shownNote() {
        return PlainText.printable(note);
    }

    /** How long links can stay. */
    public List<Expiry> choices() {
        return List.of(Expiry.values());
    }

    /** Whether this is chosen. */
    public boolean stays(Expiry choice) {
        return expiry().orElse(Expiry.NEVER) == choice;
    }

    /** Everything as hidden fields, so that it can be sent once more. */
    List<HiddenField> fields() {
        return List.of(
                new HiddenField("title", shownTitle()),
                new HiddenField("note", shownNote()),
                new HiddenField("days", days),
                new HiddenField("key", key));
    }
}
