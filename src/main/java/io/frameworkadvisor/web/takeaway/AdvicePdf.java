package io.frameworkadvisor.web.takeaway;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.frameworkadvisor.picture.Typeface;
import io.frameworkadvisor.web.advice.AdvicePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets advice as a tagged PDF (PDF/UA) with its fonts inside. */
@Component
class AdvicePdf {

    private static final Logger LOG = LoggerFactory.getLogger(AdvicePdf.class);
    private static final String FAMILY = "Open Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It would write to the standard streams what it tells the consumer below anyway.
        XRLog.setLoggingEnabled(false);
    }

    // One takes a good part of a second of a core; the others wait for it.
    private final Semaphore presses = new Semaphore(2);

    private final ITemplateEngine templates;

    AdvicePdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The document in the language of the reader.
     *
     * @param address the page of these answers
     * @param stored whether that page shows this very advice for good
     */
    byte[] of(AdvicePage page, String address, boolean stored) {
        String document = templates.process(
                "pdf/advice",
                new Context(
                        LocaleContextHolder.getLocale(), Map.of("page", page, "address", address, "stored", stored)));
        presses.acquireUninterruptibly();
        try {
            return set(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    private static byte[] set(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(Typeface.REGULAR::open, FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(Typeface.BOLD::open, FAMILY, BOLD, FontStyle.NORMAL, true)
                // Everything is in the document; nothing is ever fetched for it.
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(it -> LOG.debug("{}", it.getFormattedMessage()))
                .withHtmlContent(document, null)
                .withProducer("Framework Advisor")
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }
}
