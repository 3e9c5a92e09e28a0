/**
 * Edge: reads and validates the catalog and questionnaire files.
 *
 * <ol>
 *   <li>{@code YamlFiles} finds and parses the files, and computes the hash of their content.
 *   <li>{@code SchemaCheck} holds each file against its JSON Schema.
 *   <li>The readers turn them into records and note every name that points to nothing.
 * </ol>
 *
 * A mistake names file, path and reason; all mistakes are reported together.
 */
@NullMarked
package io.frameworkadvisor.store.files;

import org.jspecify.annotations.NullMarked;
