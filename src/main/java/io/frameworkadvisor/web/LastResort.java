package io.frameworkadvisor.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Answers what the container refuses before it reaches the application, such as an address with a broken escape. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String STYLE = "/assets/site.css";

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <title>%s</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <link rel="stylesheet" href="%s">
            </head>
            <body>
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

    LastResort(MessageSource messages, ObjectProvider<ResourceUrlProvider> assets) {
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page()));
    }

    private String page(Language language) {
        String title = text("site.error.unreadable.title", language);
        return HTML.formatted(
                language.locale().getLanguage(),
                text("site.title", language, title),
                Objects.requireNonNullElse(assets.getObject().getForLookupPath(STYLE), STYLE),
                title,
                text("site.error.unreadable.lead", language),
                language.root(),
                text("site.error.home", language));
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    private final class Page extends ErrorReportValve {

        // The same conditions as in the superclass, which must not report a second time.
        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            SecurityHeaders.setOn(response);
            String path = String.valueOf(request.getRequestURI());
            boolean program = Language.pathOf(path).startsWith("/api/");
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            try {
                Writer out = response.getReporter();
                if (out != null) {
                    out.write(program ? "{\"status\":" + response.getStatus() + "}" : page(Language.ofPath(path)));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException e) {
                containerLog(e);
            }
        }

        private void containerLog(Exception e) {
            getContainer().getLogger().debug("the error page could not be sent", e);
        }
    }
}
