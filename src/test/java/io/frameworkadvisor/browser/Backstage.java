package io.frameworkadvisor.browser;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogMaintenance;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.Examination;
import io.frameworkadvisor.catalog.Examination.Mistake;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ViewResolver;

/**
 * What a visitor cannot see: which template a page came from, a catalog that can forget a fact, and a link store that
 * can be made to fail.
 */
@TestConfiguration(proxyBeanMethods = false)
class Backstage {

    private enum Store {
        OPEN,
        CLOSED,
        BROKEN
    }

    private volatile Store store = Store.OPEN;
    private volatile String template = "";
    private volatile String machine = "";
    private volatile List<Mistake> mistakes = List.of();
    private volatile UnaryOperator<CatalogRevision> forgetting = UnaryOperator.identity();

    /** The store does not answer. */
    void closeStore() {
        store = Store.CLOSED;
    }

    /** The store fails in a way that nobody thought of. */
    void breakStore() {
        store = Store.BROKEN;
    }

    /** From now on the catalog is another revision, in which nobody knows this about the framework. */
    void forget(String framework, String trait) {
        Map<CatalogRevision, CatalogRevision> known = Collections.synchronizedMap(new IdentityHashMap<>());
        forgetting = revision -> known.computeIfAbsent(revision, it -> without(it, framework, trait));
    }

    private static CatalogRevision without(CatalogRevision revision, String framework, String trait) {
        Catalog catalog = revision.catalog();
        List<Framework> frameworks = catalog.frameworks().stream()
                .map(it -> it.slug().equals(framework) ? without(it, trait) : it)
                .toList();
        return new CatalogRevision(
                "f".repeat(revision.id().length()),
                new Catalog(
                        catalog.collected(), catalog.groups(), catalog.dictionary(), catalog.criteria(), frameworks),
                revision.questionnaire());
    }

    private static Framework without(Framework it, String trait) {
        Map<String, Trait> traits = new LinkedHashMap<>(it.traits());
        traits.put(trait, new Trait(trait, null, null, null));
        return new Framework(it.slug(), it.name(), it.category(), it.summary(), it.profile(), traits);
    }

    /** The catalog files hold a mistake. */
    void spoilFiles() {
        mistakes = List.of(new Mistake("catalog/frameworks/django.yml", "/", "required property 'name' not found"));
    }

    /** From now on everybody comes from the machine with this address. */
    void moveEverybody(String address) {
        machine = address;
    }

    void reset() {
        store = Store.OPEN;
        machine = "";
        mistakes = List.of();
        forgetting = UnaryOperator.identity();
    }

    /** The template of the page that was opened last; empty if it was made without one. */
    String template() {
        return template;
    }

    /** Stands before everything that looks at where a request comes from. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> porter() {
        FilterRegistrationBean<OncePerRequestFilter> porter = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if ("document".equals(request.getHeader("Sec-Fetch-Dest"))) {
                    template = "";
                }
                chain.doFilter(machine.isEmpty() ? request : from(machine, request), response);
            }
        });
        porter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return porter;
    }

    private static HttpServletRequest from(String address, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return address;
            }
        };
    }

    /** Is asked for every view, writes down which one, and leaves the rest to the others. */
    @Bean
    ViewResolver witness() {
        return (name, locale) -> {
            // Each view is asked for a second time with an ending such as .xml.
            if (!name.contains(".")) {
                template = name;
            }
            return null;
        };
    }

    @Bean
    @Primary
    CatalogSource forgetfulCatalog(@Qualifier("storedCatalog") CatalogSource catalog) {
        return new CatalogSource() {
            @Override
            public CatalogRevision current() {
                return forgetting.apply(catalog.current());
            }

            @Override
            public Optional<CatalogRevision> find(String id) {
                return catalog.find(id);
            }
        };
    }

    @Bean
    @Primary
    CatalogMaintenance spoiledFiles(@Qualifier("storedMaintenance") CatalogMaintenance maintenance) {
        return new CatalogMaintenance() {
            @Override
            public Examination examine() {
                return mistakes.isEmpty() ? maintenance.examine() : new Examination(null, mistakes);
            }

            @Override
            public List<Publication> history() {
                return maintenance.history();
            }

            @Override
            public List<String> stored() {
                return maintenance.stored();
            }

            @Override
            public Outcome publish(Expectation expected, String note) {
                return maintenance.publish(expected, note);
            }

            @Override
            public Outcome rollBack(Expectation expected, String note) {
                return maintenance.rollBack(expected, note);
            }
        };
    }

    @Bean
    @Primary
    ShareLinks fallibleLinks(@Qualifier("storedLinks") ShareLinks links) {
        return new ShareLinks() {
            @Override
            public ShareLink keep(String query, String revision, String engine, String language, String advice) {
                fail();
                return links.keep(query, revision, engine, language, advice);
            }

            @Override
            public Optional<ShareLink> keep(String query, String revision, String engine, String advice, Draft draft) {
                fail();
                return links.keep(query, revision, engine, advice, draft);
            }

            @Override
            public Optional<ShareLink> find(LinkToken token) {
                fail();
                return links.find(token);
            }

            @Override
            public Optional<Ending> ending(LinkToken token) {
                fail();
                return links.ending(token);
            }

            @Override
            public void delete(LinkToken token) {
                fail();
                links.delete(token);
            }
        };
    }

    private void fail() {
        switch (store) {
            case CLOSED -> throw new DataAccessResourceFailureException("closed for a test");
            case BROKEN -> throw new IllegalStateException("broken for a test");
            case OPEN -> {}
        }
    }
}
