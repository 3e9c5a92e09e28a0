package io.frameworkadvisor.questionnaire;

/**
 * A framework that somebody does not want, by name: it is left out whatever the catalog knows about it.
 *
 * @param framework its slug
 * @param says why it is left out, as in "you ruled it out"
 */
public record Veto(String id, String framework, String says) {}
