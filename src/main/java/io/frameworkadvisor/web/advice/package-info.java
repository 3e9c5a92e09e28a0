/** Shows the result for answers: its page, and the same as JSON, Markdown, CSV and decision record. */
@NullMarked
package io.frameworkadvisor.web.advice;

import org.jspecify.annotations.NullMarked;
