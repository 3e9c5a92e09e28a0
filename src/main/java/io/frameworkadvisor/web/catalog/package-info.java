/** Shows the frameworks without any answers: their list, the profile of each, and when its releases came. */
@NullMarked
package io.frameworkadvisor.web.catalog;

import org.jspecify.annotations.NullMarked;
