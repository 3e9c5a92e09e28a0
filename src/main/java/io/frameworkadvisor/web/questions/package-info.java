/** Asks: the start page, one topic after the other, and the review of all answers. */
@NullMarked
package io.frameworkadvisor.web.questions;

import org.jspecify.annotations.NullMarked;
