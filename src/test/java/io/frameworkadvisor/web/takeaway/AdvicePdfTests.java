package io.frameworkadvisor.web.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A result on paper says what the page says, and a program that reads it out finds its way. */
@SiteTest
class AdvicePdfTests {

    private static final String NEWS_SITE = "product=content-site&interface=html&audience=public&data=relational"
            + "&need=admin&need=accounts&team=small&lifetime=years";

    @Autowired
    private MockMvc mvc;

    private PDDocument open(String path) throws IOException {
        var response = MockMvcTester.create(mvc).get().uri(path).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        return Loader.loadPDF(response.getContentAsByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void saysWhatThePageSays() throws IOException {
        try (PDDocument pdf = open("/advice.pdf?" + NEWS_SITE);
                Browser browser = new Browser(mvc)) {
            var page = browser.open("/advice?" + NEWS_SITE);
            String text = text(pdf);

            assertThat(text)
                    .contains(Browser.heading(page))
                    .contains(Browser.text(Browser.one(page, ".answer-lead")))
                    .contains(SiteTest.PUBLIC_URL);
            assertThat(Browser.texts(page, ".result h2"))
                    .hasSize(3)
                    .allSatisfy(it -> assertThat(text).contains(it));
            assertThat(Browser.texts(page, ".summary dt"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(text).contains(it));
        }
    }

    @Test
    void isTaggedWithTitleAndLanguage() throws IOException {
        try (PDDocument pdf = open("/advice.pdf?" + NEWS_SITE)) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Django fits best");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    @Test
    void hasBookmarksForItsParts() throws IOException {
        try (PDDocument pdf = open("/advice.pdf?" + NEWS_SITE)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem it :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(it.getTitle());
                assertThat(it.findDestinationPage(pdf)).as(it.getTitle()).isNotNull();
            }

            assertThat(titles).contains("1. Django", "What would change it", "All in order", "The answers");
        }
    }

    @Test
    void bringsItsFonts() throws IOException {
        try (PDDocument pdf = open("/advice.pdf?" + NEWS_SITE)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("OpenSans");
                }
            }
        }
    }

    @Test
    void speaksGermanBelowTheGermanAddress() throws IOException {
        try (PDDocument pdf = open("/de/advice.pdf?" + NEWS_SITE)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(text(pdf)).contains("Was das ändern würde", SiteTest.PUBLIC_URL);
        }
    }

    @Test
    void isMadeWithoutAnswersAsWell() throws IOException {
        try (PDDocument pdf = open("/advice.pdf")) {
            assertThat(text(pdf)).contains("No answers yet");
        }
    }

    @Test
    void isMadeWhenNothingIsLeft() throws IOException {
        try (PDDocument pdf = open("/advice.pdf?product=content-site&footprint=tiny&need=admin&need=websockets")) {
            assertThat(text(pdf)).contains("Nothing meets all");
        }
    }
}
