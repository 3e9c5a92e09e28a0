package io.frameworkadvisor.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers what the container refuses before it reaches the application, such as an address with a broken escape. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page()));
    }

    private static final class Page extends ErrorReportValve {

        private static final String HTML = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>This request could not be understood – Framework Advisor</title>
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <link rel="stylesheet" href="/assets/site.css">
                </head>
                <body>
                <main id="main" class="wrap">
                  <h1>This request could not be understood</h1>
                  <p class="lead">Something in the address or the headers has a form that we cannot read. Nothing was changed.</p>
                  <p class="actions"><a class="button" href="/">To the start page</a></p>
                </main>
                </body>
                </html>
                """;

        // The same conditions as in the superclass, which must not report a second time.
        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            SecurityHeaders.setOn(response);
            boolean program = String.valueOf(request.getRequestURI()).startsWith("/api/");
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            try {
                Writer out = response.getReporter();
                if (out != null) {
                    out.write(program ? "{\"status\":" + response.getStatus() + "}" : HTML);
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
