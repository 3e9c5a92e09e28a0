package io.frameworkadvisor.catalog;

import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A catalog whose dictionary and criteria speak another language; the frameworks stay as they are. */
final class TranslatedCatalog {

    private final Translation words;
    private final Catalog english;

    TranslatedCatalog(Translation words, Catalog english) {
        this.words = words;
        this.english = english;
    }

    Catalog get() {
        Map<String, String> groups = new LinkedHashMap<>();
        english.groups().forEach((id, label) -> groups.put(id, words.text(label, "group." + id)));
        return new Catalog(
                english.collected(),
                groups,
                english.dictionary().stream().map(this::trait).toList(),
                english.criteria().stream().map(this::criterion).toList(),
                english.frameworks());
    }

    private TraitDefinition trait(TraitDefinition it) {
        return new TraitDefinition(
                it.id(),
                it.family(),
                word(it, "label", it.label()),
                word(it, "explains", it.explains()),
                scale(it.id(), it.scale()),
                it.absent());
    }

    private String word(TraitDefinition trait, String word, String text) {
        String own = "trait." + trait.id() + "." + word;
        String family = trait.family();
        if (family == null) {
            return words.text(text, own);
        }
        String member = trait.id().substring(family.length() + 1);
        String name = english.framework(member).map(Framework::name).orElse(member);
        return words.text(text, own, "trait." + family + ".*." + word).replace(Translation.NAME, name);
    }

    private Scale scale(String trait, Scale it) {
        return new Scale(
                it.id(),
                it.from(),
                it.to(),
                it.names(),
                labels(trait, it),
                it.version(),
                words.text(it.unknown(), "scale.*.unknown"));
    }

    private List<String> labels(String trait, Scale scale) {
        if (scale.names().isEmpty() && !scale.version()) {
            return scale.labels();
        }
        return IntStream.rangeClosed(scale.version() ? scale.to() : scale.from(), scale.to())
                .mapToObj(level -> words.text(
                        scale.nameOf(level), "trait." + trait + ".level." + level, "scale." + scale.id() + "." + level))
                .toList();
    }

    private Criterion criterion(Criterion it) {
        TraitDefinition trait = english.definition(it.trait());
        // A criterion that is called like its trait is called so in every language.
        String label = it.label().equals(trait.label()) ? word(trait, "label", trait.label()) : it.label();
        return new Criterion(
                it.id(),
                words.text(label, "criterion." + it.id() + ".label"),
                it.group(),
                it.trait(),
                it.value(),
                says(it, trait.scale().from()));
    }

    private List<String> says(Criterion it, int lowest) {
        return IntStream.range(0, it.says().size())
                .mapToObj(i -> words.text(it.says().get(i), "criterion." + it.id() + ".says." + (lowest + i)))
                .toList();
    }
}
