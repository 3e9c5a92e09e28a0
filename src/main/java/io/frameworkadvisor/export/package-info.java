/** Puts advice into sentences, and writes it for taking away: Markdown, CSV and a decision record. */
@NullMarked
package io.frameworkadvisor.export;

import org.jspecify.annotations.NullMarked;
