package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.picture.QrPicture;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.web.Address;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and snippets with which a result is shown elsewhere.
 *
 * @param address the page as seen from outside
 * @param code address of its QR code; null where the address is too long for one
 * @param files addresses of the same result as files
 * @param embeds snippets for other pages; null where the result is a stored one, as they show that of today
 */
public record Takeaway(
        String address,
        @Nullable String code,
        Files files,
        @Nullable Embeds embeds) {

    /** Addresses on this site. */
    public record Files(String record, String pdf, String markdown, String csv, String json) {

        private static Files of(UnaryOperator<String> ending) {
            return new Files(
                    ending.apply(".adr.md"),
                    ending.apply(".pdf"),
                    ending.apply(".md"),
                    ending.apply(".csv"),
                    ending.apply(".json"));
        }
    }

    /** Addresses from outside, for snippets. */
    public record Embeds(String badge, String frame) {}

    /** How today's advice on these answers is taken away, from a site that is seen under {@code publicUrl}. */
    public static Takeaway of(String publicUrl, Answers answers) {
        String address = publicUrl + Address.of("/advice", answers);
        return new Takeaway(
                address,
                QrPicture.holds(address) ? Address.of("/pictures/qr.svg", answers) : null,
                Files.of(ending -> Address.of("/advice" + ending, answers)),
                new Embeds(
                        publicUrl + Address.of("/pictures/badge.svg", answers),
                        publicUrl + Address.of("/embed", answers)));
    }

    /** How the advice that a link holds is taken away, from a site that is seen under {@code publicUrl}. */
    public static Takeaway of(String publicUrl, LinkToken link) {
        String page = "/r/" + link.value();
        return new Takeaway(
                publicUrl + Address.of(page),
                Address.of("/pictures/links/" + link.value() + ".svg"),
                Files.of(ending -> Address.of(page + ending)),
                null);
    }
}
