package io.frameworkadvisor.web.guard;

import io.frameworkadvisor.web.Language;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers what the container refuses before it reaches the application, such as an address with a broken escape. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    // Not there yet when the container is set up.
    private final ObjectProvider<PlainPage> page;

    LastResort(ObjectProvider<PlainPage> page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page()));
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
                    out.write(
                            program ? "{\"status\":" + response.getStatus() + "}" : unreadable(Language.ofPath(path)));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException e) {
                containerLog(e);
            }
        }

        private String unreadable(Language language) {
            return page.getObject().of("site.error.unreadable.title", "site.error.unreadable.lead", language);
        }

        private void containerLog(Exception e) {
            getContainer().getLogger().debug("the error page could not be sent", e);
        }
    }
}
