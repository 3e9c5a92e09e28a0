package io.frameworkadvisor.web.method;

import io.frameworkadvisor.web.AdvisorProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says how far everybody can use the site, and where to report what keeps somebody from it. */
@Controller
class AccessibilityController {

    private final AdvisorProperties properties;

    AccessibilityController(AdvisorProperties properties) {
        this.properties = properties;
    }

    /** Where to report something: as it is shown, and as a link leads there. */
    public record Contact(String text, String address) {}

    @GetMapping("/accessibility")
    String statement(Model model) {
        model.addAttribute("contact", contact(properties.contact()));
        return "accessibility";
    }

    private static @Nullable Contact contact(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return new Contact(text, text.contains("://") ? text : "mailto:" + text);
    }
}
