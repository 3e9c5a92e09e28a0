/** Looks at the running site as people do: with a real browser, with and without mouse, scripts, style sheets and sight. */
@NullMarked
package io.frameworkadvisor.browser;

import org.jspecify.annotations.NullMarked;
