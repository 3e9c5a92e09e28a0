package io.frameworkadvisor.export;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of one language: {@code messages/sentences} in the class path. Safe for use by many threads. */
public final class Wording {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Wording> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle sentences;
    private final Locale locale;
    private final boolean lowersLabels;
    private final Map<String, Sentence> known = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        sentences = ResourceBundle.getBundle("messages/sentences", locale, NO_FALLBACK);
        lowersLabels = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The sentences in this language; in English where there are none. */
    public static Wording in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Wording::new);
    }

    /**
     * The sentence with this key.
     *
     * @param parts what stands in its places, numbered from 0
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String say(String key, Object... parts) {
        return known.computeIfAbsent(key, it -> new Sentence(sentences.getString(it), locale))
                .with(parts);
    }

    /** A list as people write it, such as {@code a, b and c}. */
    public String join(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say("list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** A choice as people write it, such as {@code a or b or c}. */
    String either(List<String> parts) {
        return parts.stream().reduce((a, b) -> say("list.or", a, b)).orElse("");
    }

    /** Labels inside a sentence, the first few of them. */
    String labels(List<String> labels, int most) {
        return join(labels.stream().limit(most).map(this::inside).toList());
    }

    /** A label as it is written inside a sentence: abbreviations, names such as OpenAPI and German nouns keep capitals. */
    String inside(String label) {
        String word = label.split(" ", 2)[0];
        boolean isName = word.chars().skip(1).anyMatch(Character::isUpperCase);
        return isName || label.isEmpty() || !lowersLabels
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    String quoted(String text) {
        return say("quoted", text);
    }

    /** A sentence with places for its parts. */
    private static final class Sentence {

        private final MessageFormat format;
        private final Format[] ofPlaces;
        private final NumberFormat numbers;

        Sentence(String pattern, Locale locale) {
            format = new MessageFormat(pattern, locale);
            ofPlaces = format.getFormatsByArgumentIndex();
            numbers = NumberFormat.getInstance(locale);
        }

        // Formats keep state while they work.
        synchronized String with(Object... parts) {
            Object[] written = parts.clone();
            for (int i = 0; i < parts.length; i++) {
                // The platform would look up the symbols of the language anew for each number.
                if (parts[i] instanceof Number && (i >= ofPlaces.length || ofPlaces[i] == null)) {
                    written[i] = numbers.format(parts[i]);
                }
            }
            return format.format(written);
        }
    }
}
