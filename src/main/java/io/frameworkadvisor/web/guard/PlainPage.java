package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** A page of a title and a sentence that needs no template, for when those cannot be reached or cost too much. */
@Component
class PlainPage {

    private static final String ICON = "/assets/icon.svg";
    private static final String STYLE = "/assets/site.css";

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <title>%s</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <link rel="icon" type="image/svg+xml" href="%s">
              <link rel="stylesheet" href="%s">
            </head>
            <body>
            <header class="site-header"><div class="wrap"><a class="brand" href="%s/">
              <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><rect class="mark-a" x="3" y="17" width="7" height="12" rx="1.5"/><rect class="mark-b" x="12.5" y="3" width="7" height="26" rx="1.5"/><rect class="mark-c" x="22" y="11" width="7" height="18" rx="1.5"/></svg>
              <span>%s</span></a></div></header>
            <main id="main" class="wrap mishap">
              <h1>%s</h1>
              <p class="lead">%s</p>
              <p class="actions"><a class="button" href="%s/">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private final MessageSource messages;
    private final ObjectProvider<ResourceUrlProvider> assets;

    PlainPage(MessageSource messages, ObjectProvider<ResourceUrlProvider> assets) {
        this.messages = messages;
        this.assets = assets;
    }

    /** The page with the words under these keys. */
    String of(String titleKey, String leadKey, Language language) {
        String title = text(titleKey, language);
        return HTML.formatted(
                language.locale().getLanguage(),
                text("site.title", language, title),
                asset(ICON),
                asset(STYLE),
                language.root(),
                text("site.name", language),
                title,
                text(leadKey, language),
                language.root(),
                text("site.error.home", language));
    }

    private String asset(String path) {
        return Objects.requireNonNullElse(assets.getObject().getForLookupPath(path), path);
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
