/** Frameworks side by side: traits, points for the reader's answers, and the same small application in each. */
@NullMarked
package io.frameworkadvisor.web.compare;

import org.jspecify.annotations.NullMarked;
