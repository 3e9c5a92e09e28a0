/** For whoever runs the site: takes catalog files behind a password, and reports the revision in service. */
@NullMarked
package io.frameworkadvisor.web.maintenance;

import org.jspecify.annotations.NullMarked;
