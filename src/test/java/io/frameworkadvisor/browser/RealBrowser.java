package io.frameworkadvisor.browser;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each class a browser and each test a {@link Site}, and afterwards takes a picture and fails the test if the
 * browser complained about anything. Without a browser the tests are skipped, unless one is required.
 */
final class RealBrowser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final String REQUIRED = "ADVISOR_BROWSER_REQUIRED";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        return "true".equals(System.getenv(REQUIRED))
                ? ConditionEvaluationResult.enabled("a browser is required")
                : ConditionEvaluationResult.disabled(Chromium.PROGRAM + " is not installed; with " + REQUIRED
                        + "=true in the environment this would be a failure");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Chromium.isInstalled()) {
            throw new IllegalStateException(Chromium.PROGRAM + " is not installed, and " + REQUIRED + " is true");
        }
        store(context).put(Chromium.class, Chromium.launch());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = Objects.requireNonNull(store(context).get(Chromium.class, Chromium.class));
        var application = SpringExtension.getApplicationContext(context);
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Site site = new Site(chromium.browser(), port, application.getBean(Backstage.class));
        store(context).put(Site.class, site);
        return site;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Site site = store(context).get(Site.class, Site.class);
        if (site != null) {
            site.leave(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(RealBrowser.class));
    }
}
