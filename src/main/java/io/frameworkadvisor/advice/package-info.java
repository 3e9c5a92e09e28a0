/**
 * Turns answers into a ranked and explained recommendation: the one use case of the product.
 *
 * <ol>
 *   <li>{@code CompiledCatalog} lays a revision out as a performance table, once per revision.
 *   <li>{@code Interpretation} reads answers as importance points and requirements, as the questionnaire's data says.
 *   <li>{@code Screening} takes out what fails a requirement, before anything is scored.
 *   <li>{@code scoring} adds up and ranks.
 *   <li>{@code Explanation} turns the terms of the sums into reasons, drawbacks and cautions.
 * </ol>
 */
@NullMarked
package io.frameworkadvisor.advice;

import org.jspecify.annotations.NullMarked;
