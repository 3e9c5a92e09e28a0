/** Keeps advice under links and brings it back as it was, for pages and API alike. */
@NullMarked
package io.frameworkadvisor.web.stored;

import org.jspecify.annotations.NullMarked;
