package io.frameworkadvisor.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class CodeColorsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 1\n",
                "async def a(b: int) -> str:\n\treturn f\"{b} <b>&amp;\"\n",
                "\"\"\"A text\nover lines <&>\n\"\"\"\nfrom a import b\n",
                "@app.get('/')\ndef it():\n    pass\n\n\n# Übrig „\n",
                "broken = 'not closed\nnext = 2\n"
            })
    void changesNoCharacterOfTheText(String code) {
        assertThat(HtmlUtils.htmlUnescape(CodeColors.html(code).replaceAll("<[^>]*>", "")))
                .isEqualTo(code);
    }

    @Test
    void leavesNothingThatABrowserWouldReadAsMarkup() {
        assertThat(CodeColors.html("'<script>alert(1)</script>' # </code><b>"))
                .doesNotContain("<script", "</code", "<b>")
                .contains("&lt;script&gt;");
    }

    @Test
    void tellsKeywordsTextsCommentsAndDecoratorsApart() {
        assertThat(CodeColors.html("@app.get(\"/\")  # first\nasync def a(): pass"))
                .contains(
                        "<span class=\"c-other\">@app</span>",
                        "<span class=\"c-text\">&quot;/&quot;</span>",
                        "<span class=\"c-comment\"># first</span>",
                        "<span class=\"c-keyword\">async</span>",
                        "<span class=\"c-keyword\">def</span>");
    }

    @Test
    void keepsTheColorOfATextOverSeveralLines() {
        assertThat(CodeColors.html("a = \"\"\"one\ndef two\n\"\"\"\ndef three"))
                .contains("<span class=\"c-text\">def two</span>", "<span class=\"c-keyword\">def</span>");
    }
}
