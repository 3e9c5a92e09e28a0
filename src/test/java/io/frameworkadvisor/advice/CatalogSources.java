package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Profile;
import io.frameworkadvisor.catalog.Framework.Statement;
import io.frameworkadvisor.catalog.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the catalog cites, so that test data can be held to cite the same. */
final class CatalogSources {

    private static final String CATALOG = "/catalog/catalog.yml";

    private CatalogSources() {}

    /** The short names of the articles that several entries cite. */
    static Set<String> articles() {
        try (InputStream in = Objects.requireNonNull(CatalogSources.class.getResourceAsStream(CATALOG))) {
            return Set.copyOf(new YAMLMapper().readTree(in).get("sources").propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every source that the entry of a framework cites. */
    static Set<String> citedBy(Framework framework) {
        Profile profile = framework.profile();
        Stream<Evidence> ofProfile = Stream.of(
                profile.status().evidence(),
                profile.python().evidence(),
                profile.newestRelease().evidence(),
                profile.failure().evidence());
        Stream<Evidence> ofStatements = Stream.of(profile.strengths(), profile.weaknesses())
                .flatMap(it -> it.stream().map(Statement::evidence));
        Stream<Evidence> ofMeasures = profile.measures().stream().map(it -> it.evidence());
        Stream<Evidence> ofTraits =
                framework.traits().values().stream().map(Trait::evidence).filter(Objects::nonNull);
        return Stream.of(ofProfile, ofStatements, ofMeasures, ofTraits)
                .flatMap(it -> it)
                .map(Evidence::source)
                .collect(Collectors.toSet());
    }
}
