/** Style sheet, script and icon: under the addresses that name their content, and under those of other releases. */
@NullMarked
package io.frameworkadvisor.web.assets;

import org.jspecify.annotations.NullMarked;
