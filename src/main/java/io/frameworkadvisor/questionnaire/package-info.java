/** Holds what is asked, what each option means for points and requirements, and what one person answered. */
@NullMarked
package io.frameworkadvisor.questionnaire;

import org.jspecify.annotations.NullMarked;
