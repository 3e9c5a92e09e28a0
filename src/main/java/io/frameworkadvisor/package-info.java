/**
 * Framework Advisor ranks Python web frameworks for a described project and shows its arithmetic and its sources.
 *
 * <p>The rooms, from the middle outwards: {@code scoring} adds up values and ranks; {@code questionnaire} holds what is
 * asked and what was answered; {@code catalog} holds what is known about the frameworks; {@code advice} turns answers
 * into a ranked, explained result; {@code sharing} writes answers as an address and names stored results; {@code export}
 * writes advice as Markdown, CSV and decision record; {@code picture} draws previews, badges and QR codes. Two edges:
 * {@code store} reads files and tables, {@code web} speaks HTTP. This package wires them together, looks before the start
 * whether there should be one, and holds the command that checks catalog files.
 */
@NullMarked
package io.frameworkadvisor;

import org.jspecify.annotations.NullMarked;
