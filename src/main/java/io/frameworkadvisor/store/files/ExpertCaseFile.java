package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.ExpertCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The expert cases as they stand in a file of the product. */
public final class ExpertCaseFile implements ExpertCases {

    private static final String FILE = "agreement/expert-cases.yml";

    private final List<String> bigNames;
    private final List<ExpertCase> all;

    /**
     * Reads the cases that the product shows.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public ExpertCaseFile() {
        this(FILE);
    }

    /**
     * Reads another file of the same form.
     *
     * @param file its place on the class path
     * @throws UncheckedIOException if it cannot be read
     */
    public ExpertCaseFile(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            Content content = YamlFiles.MAPPER.readValue(in, Content.class);
            bigNames = List.copyOf(content.bigNames());
            all = content.cases().stream().map(Entry::toCase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ExpertCase> all() {
        return all;
    }

    @Override
    public List<String> bigNames() {
        return bigNames;
    }

    record Content(List<String> bigNames, List<Entry> cases) {}

    record Entry(
            String id,
            String situation,
            Map<String, List<String>> answers,
            List<String> recommended,
            @Nullable List<String> also,
            @Nullable List<String> against,
            @Nullable Boolean contested,
            String source) {

        ExpertCase toCase() {
            return new ExpertCase(
                    id,
                    situation,
                    answers,
                    recommended,
                    also == null ? List.of() : also,
                    against == null ? List.of() : against,
                    Boolean.TRUE.equals(contested),
                    source);
        }
    }
}
