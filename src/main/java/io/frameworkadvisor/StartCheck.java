package io.frameworkadvisor;

import io.frameworkadvisor.store.StoreAddress;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Says which store is used, and refuses to start where that would be found out too late: on a file that another process
 * holds, and in production on a store or an address that nobody chose.
 */
final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private static final Pattern THIS_MACHINE =
            Pattern.compile("https?://(localhost|127(\\.\\d+){3}|\\[::1]|0\\.0\\.0\\.0)(:\\d+)?(/.*)?");

    /**
     * Looks at the settings before anything is opened.
     *
     * @throws StartRefused if they are not fit to start with
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        StoreAddress store = store(environment);
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            checkForProduction(store, environment);
        }
        if (store.isTaken()) {
            throw StartRefused.taken(store);
        }
        LOG.info("Store: {}", store.description());
    }

    private static StoreAddress store(Environment environment) {
        try {
            return StoreAddress.of(environment.getRequiredProperty("spring.datasource.url"));
        } catch (PlaceholderResolutionException e) {
            throw StartRefused.unfit(
                    "the profile postgres needs ADVISOR_DB_URL, ADVISOR_DB_USER and ADVISOR_DB_PASSWORD");
        }
    }

    private static void checkForProduction(StoreAddress store, Environment environment) {
        if (!store.isPostgres() && !environment.getProperty("advisor.allow-embedded", Boolean.class, false)) {
            throw StartRefused.unfit("the store is " + store.description()
                    + "; production needs the profile postgres, or advisor.allow-embedded=true");
        }
        String address = environment.getRequiredProperty("advisor.public-url");
        if (THIS_MACHINE.matcher(address).matches()) {
            throw StartRefused.unfit("advisor.public-url is " + address
                    + "; production needs the address under which the site is seen from outside");
        }
    }
}
