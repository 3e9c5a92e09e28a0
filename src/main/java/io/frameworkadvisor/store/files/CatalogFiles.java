package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.QuestionnaireFile.TopicFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The catalog and the questionnaire as they stand in files. */
public final class CatalogFiles {

    private static final String WHOLE = "catalog/catalog.yml";
    private static final String TRAITS = "catalog/traits.yml";
    private static final String CRITERIA = "catalog/criteria.yml";
    private static final String FRAMEWORKS = "catalog/frameworks/";
    private static final String QUESTIONNAIRE = "questionnaire/questionnaire.yml";

    private final ResourcePatternResolver resources;
    private final String root;
    private final Clock clock;

    /**
     * Names the place of the files; nothing is read yet.
     *
     * @param root folder that holds {@code catalog} and {@code questionnaire}, as a Spring resource location
     * @param clock tells what lies in the future
     */
    public CatalogFiles(ResourcePatternResolver resources, String root, Clock clock) {
        this.resources = resources;
        this.root = root;
        this.clock = clock;
    }

    /**
     * The id of the revision that these files make if they are valid: a hash of their contents, found without parsing them.
     *
     * @throws InvalidCatalog if they cannot be read
     */
    public String id() {
        Problems problems = new Problems();
        String id = YamlFiles.id(resources, root, problems);
        problems.throwIfAny();
        return id;
    }

    /**
     * The revision of these files. Those that the product ships were read and validated when it was built, all others are now.
     *
     * @param id what {@link #id()} has just said
     * @throws InvalidCatalog if there is any mistake; it names all of them
     */
    public CatalogRevision revision(String id) {
        return BuiltRevision.find(id).orElseGet(this::read);
    }

    /**
     * Reads and validates all files.
     *
     * @throws InvalidCatalog if there is any mistake; it names all of them
     */
    public CatalogRevision read() {
        Problems problems = new Problems();
        YamlFiles files = YamlFiles.read(resources, root, problems);
        SchemaCheck schemas = new SchemaCheck();
        files.all().forEach((path, content) -> schemas.check(path, content, problems));
        for (String path : List.of(WHOLE, TRAITS, CRITERIA, QUESTIONNAIRE)) {
            if (!files.has(path)) {
                problems.add(path, "/", "the file is missing");
            }
        }
        problems.throwIfAny();
        CatalogRevision revision = new Reading(files.all(), LocalDate.now(clock), problems).revision(files.hash());
        problems.throwIfAny();
        return revision;
    }

    /** One reading of files that follow their schemas. */
    private static final class Reading {

        private final Map<String, JsonNode> files;
        private final LocalDate today;
        private final Problems problems;

        Reading(Map<String, JsonNode> files, LocalDate today, Problems problems) {
            this.files = files;
            this.today = today;
            this.problems = problems;
        }

        CatalogRevision revision(String id) {
            Map<String, FrameworkFile> frameworkFiles = under(FRAMEWORKS, FrameworkFile.class);
            Map<String, TopicFile> topics = topics();
            Map<String, String> names = names(frameworkFiles);
            DictionaryReader reader = new DictionaryReader(QuestionnaireReader.choices(topics), names, problems);
            CatalogFile.Criteria criteriaFile = one(CRITERIA, CatalogFile.Criteria.class);
            Map<String, TraitDefinition> traits = reader.traits(one(TRAITS, CatalogFile.Traits.class));
            List<Criterion> criteria = reader.criteria(criteriaFile, traits);
            Questionnaire questionnaire = new QuestionnaireReader(
                            traits, criteria, criteriaFile.groups().keySet(), names, problems)
                    .read(one(QUESTIONNAIRE, QuestionnaireFile.class), topics);
            CatalogFile.Whole whole = one(WHOLE, CatalogFile.Whole.class);
            SourceBook dates = new SourceBook(Map.of(), Map.of(), today, problems.in(WHOLE));
            PartialDate collected = dates.date(whole.collected(), "/collected");
            Map<String, Evidence> shared = shared(whole, dates);
            List<Framework> frameworks = frameworkFiles.entrySet().stream()
                    .map(it -> new FrameworkReader(it.getKey(), it.getValue(), traits, shared, today, problems)
                            .read(names.keySet()))
                    .sorted(Comparator.comparing((Framework it) -> it.name().toLowerCase(Locale.ROOT)))
                    .toList();
            return new CatalogRevision(
                    id,
                    new Catalog(
                            Objects.requireNonNullElse(collected, new PartialDate(today.toString())),
                            criteriaFile.groups(),
                            List.copyOf(traits.values()),
                            criteria,
                            frameworks),
                    questionnaire);
        }

        private static Map<String, Evidence> shared(CatalogFile.Whole whole, SourceBook dates) {
            Map<String, Evidence> shared = new HashMap<>();
            whole.sources().forEach((name, article) -> {
                PartialDate asOf = dates.date(article.asOf(), "/sources/" + name + "/as-of");
                shared.put(name, new Evidence(article.title(), null, asOf, null));
            });
            return shared;
        }

        private Map<String, TopicFile> topics() {
            Map<String, TopicFile> topics = new LinkedHashMap<>();
            under("questionnaire/", TopicFile.class).forEach((path, topic) -> {
                if (topics.put(topic.id(), topic) != null || !path.equals("questionnaire/" + topic.id() + ".yml")) {
                    problems.add(path, "/id", "the file of a topic carries its id as its name");
                }
            });
            return topics;
        }

        private Map<String, String> names(Map<String, FrameworkFile> frameworkFiles) {
            Map<String, String> bySlug = new HashMap<>();
            Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            frameworkFiles.forEach((path, file) -> {
                if (bySlug.put(file.slug(), file.name()) != null) {
                    problems.add(path, "/slug", "another file has the slug " + file.slug() + " already");
                }
                if (sorted.put(file.name(), file.slug()) != null) {
                    problems.add(path, "/name", "another file has the name " + file.name() + " already");
                }
            });
            Map<String, String> names = new LinkedHashMap<>();
            sorted.forEach((name, slug) -> names.put(slug, name));
            return names;
        }

        private <T> Map<String, T> under(String folder, Class<T> type) {
            Map<String, T> found = new LinkedHashMap<>();
            files.forEach((path, content) -> {
                if (path.startsWith(folder) && !path.equals(QUESTIONNAIRE)) {
                    found.put(path, convert(path, content, type));
                }
            });
            return found;
        }

        private <T> T one(String path, Class<T> type) {
            JsonNode content = files.get(path);
            if (content == null) {
                throw new IllegalStateException("checked before: " + path);
            }
            return convert(path, content, type);
        }

        private <T> T convert(String path, JsonNode content, Class<T> type) {
            try {
                return StrictYaml.MAPPER.treeToValue(content, type);
            } catch (JacksonException e) {
                problems.add(path, "/", "does not follow the format: " + e.getOriginalMessage());
                problems.throwIfAny();
                throw e;
            }
        }
    }
}
