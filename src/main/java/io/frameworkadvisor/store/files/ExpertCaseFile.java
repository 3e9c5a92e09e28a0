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

    private final String file;
    private @Nullable Cases cases;

    /** The cases that the product shows; read when they are first asked for. */
    public ExpertCaseFile() {
        this(FILE);
    }

    /**
     * Another file of the same form.
     *
     * @param file its place on the class path
     */
    public ExpertCaseFile(String file) {
        this.file = file;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if they cannot be read
     */
    @Override
    public List<ExpertCase> all() {
        return cases().all();
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if they cannot be read
     */
    @Override
    public List<String> bigNames() {
        return cases().bigNames();
    }

    private synchronized Cases cases() {
        if (cases == null) {
            cases = read(file);
        }
        return cases;
    }

    private static Cases read(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            Content content = StrictYaml.MAPPER.readValue(in, Content.class);
            return new Cases(
                    List.copyOf(content.bigNames()),
                    content.cases().stream().map(Entry::toCase).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Cases(List<String> bigNames, List<ExpertCase> all) {}

    record Content(List<String> bigNames, List<Entry> cases) {}

    record Entry(
            String id,
            String situation,
            Map<String, List<String>> answers,
            @Nullable Map<String, List<String>> again,
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
                    again == null ? Map.of() : again,
                    recommended,
                    also == null ? List.of() : also,
                    against == null ? List.of() : against,
                    Boolean.TRUE.equals(contested),
                    source);
        }
    }
}
