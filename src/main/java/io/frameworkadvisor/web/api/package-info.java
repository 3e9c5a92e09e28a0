/** Edge: the JSON API under /api/v1, as records of its own whose names do not change when the inside does. */
@NullMarked
package io.frameworkadvisor.web.api;

import org.jspecify.annotations.NullMarked;
