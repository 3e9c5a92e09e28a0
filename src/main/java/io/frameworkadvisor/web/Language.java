package io.frameworkadvisor.web;

import io.frameworkadvisor.export.Wording;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language that the pages speak. The address says which one: English has none of its own, and every other stands below
 * its code, such as {@code /de/advice}. So a link shows the same words to everybody, whatever the browser prefers.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH, ""),
    GERMAN(Locale.GERMAN, "/de");

    private final Locale locale;
    private final String root;
    private final char decimalMark;
    private final String percent;

    Language(Locale locale, String root) {
        this.locale = locale;
        this.root = root;
        decimalMark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        percent = ((DecimalFormat) NumberFormat.getPercentInstance(locale)).getPositiveSuffix();
    }

    public Locale locale() {
        return locale;
    }

    /** What the addresses of its pages begin with; empty for English. */
    public String root() {
        return root;
    }

    /** Its name in its own words. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** What stands between ones and tenths. */
    char decimalMark() {
        return decimalMark;
    }

    /** What follows a number that is a percentage: the sign, after a space that does not break where the language has one. */
    String percent() {
        return percent;
    }

    /** Its sentences about advice. */
    public Wording wording() {
        return Wording.in(locale);
    }

    /** The language of the request that this thread answers; English if there is none. */
    public static Language current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return GERMAN.locale.equals(locale) ? GERMAN : ENGLISH;
    }

    /** The language in which somebody asked; on an error, in which the failed address was asked for. */
    public static Language of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ofPath(failed == null ? request.getRequestURI() : failed.toString());
    }

    /** The path of a request without the language. */
    public static String pathOf(HttpServletRequest request) {
        return pathOf(request.getRequestURI());
    }

    /** A path without the language. */
    public static String pathOf(String path) {
        return path.substring(ofPath(path).root.length());
    }

    /** The language that a path names; English if it names none. */
    public static Language ofPath(String path) {
        return path.equals(GERMAN.root) || path.startsWith(GERMAN.root + "/") ? GERMAN : ENGLISH;
    }
}
