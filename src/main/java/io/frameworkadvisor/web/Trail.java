package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Answers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody takes along through the questions besides the answers.
 *
 * @param returning whether it leads back to the review
 * @param showing whether the current first three are shown on the way
 */
public record Trail(boolean returning, boolean showing) {

    /** The parameter that says what is shown. */
    static final String SHOW = "show";

    private static final String FIRST = "first";
    private static final String NOTHING = "nothing";

    /** What the parameters of a request say; others than those that are known count as none. */
    public static Trail of(HttpServletRequest request) {
        List<String> shown = values(request, SHOW);
        return new Trail(
                values(request, "return").contains("review"), shown.contains(FIRST) && !shown.contains(NOTHING));
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** The address of a page with the answers. */
    public String to(String path, Answers answers) {
        String address = Address.of(path, answers);
        return showing ? Address.with(address, SHOW, FIRST) : address;
    }

    /** The same; that page leads back to the review. */
    public String andBackTo(String path, Answers answers) {
        return Address.with(to(path, answers), "return", "review");
    }
}
