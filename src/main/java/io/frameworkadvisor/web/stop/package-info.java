/** How an instance leaves: it says so, goes on answering for a while, and closes its port without losing anybody. */
@NullMarked
package io.frameworkadvisor.web.stop;

import org.jspecify.annotations.NullMarked;
