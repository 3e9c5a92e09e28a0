/** Holds what is known about the frameworks: every trait with its level, its reason, its source and its date. */
@NullMarked
package io.frameworkadvisor.catalog;

import org.jspecify.annotations.NullMarked;
