/** Keeps finished pages in memory, and tells a reader who has one that it is still the same. */
@NullMarked
package io.frameworkadvisor.web.kept;

import org.jspecify.annotations.NullMarked;
