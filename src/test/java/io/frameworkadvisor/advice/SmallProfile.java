package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework.Failure;
import io.frameworkadvisor.catalog.Framework.Licence;
import io.frameworkadvisor.catalog.Framework.Links;
import io.frameworkadvisor.catalog.Framework.Profile;
import io.frameworkadvisor.catalog.Framework.PythonVersions;
import io.frameworkadvisor.catalog.Framework.Release;
import io.frameworkadvisor.catalog.Framework.Status;
import io.frameworkadvisor.catalog.Framework.Working;
import java.util.List;

/** What is told about every framework of the small world besides its traits. */
final class SmallProfile {

    private static final Evidence EVIDENCE = new Evidence("a test", null, null, null);

    static final Profile USUAL = new Profile(
            new Links("https://example.org", null, "https://example.org/docs", null),
            new Licence("MIT", EVIDENCE),
            new Release(null, null, EVIDENCE),
            new Release(null, null, EVIDENCE),
            new PythonVersions(">=3.10", null, EVIDENCE),
            new Status("It grows.", null, null, EVIDENCE),
            List.of(),
            List.of(),
            new Failure("It falls.", "Prop it up.", EVIDENCE),
            new Working("sync", "any", "any", "roots", "plant", "water"),
            null,
            List.of());

    private SmallProfile() {}
}
