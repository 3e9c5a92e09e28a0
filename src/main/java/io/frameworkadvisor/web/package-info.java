/**
 * Edge: speaks HTTP. Shows advice and catalog as pages and JSON, and computes nothing about them.
 *
 * <p>Here stands what its parts share: the language, the answers and the wanted form of a request, addresses, advice that
 * is kept for a while, and what surrounds every page. The parts, each with a sentence of its own, know one another in one
 * direction: {@code links} and {@code takeaway} know {@code advice}; that knows {@code questions} and {@code api}; links,
 * takeaway and API know what is {@code stored}; links, API and {@code kept} know {@code guard}. {@code catalog},
 * {@code compare}, {@code maintenance} and {@code method} know no other part.
 */
@NullMarked
package io.frameworkadvisor.web;

import org.jspecify.annotations.NullMarked;
