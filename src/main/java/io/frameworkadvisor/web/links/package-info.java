/** Pages of stored links: makes one, shows it, puts it beside today's advice, and deletes it. */
@NullMarked
package io.frameworkadvisor.web.links;

import org.jspecify.annotations.NullMarked;
