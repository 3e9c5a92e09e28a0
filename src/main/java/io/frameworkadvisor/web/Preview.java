package io.frameworkadvisor.web;

/**
 * The picture that is shown where somebody passes on the address of a page.
 *
 * @param picture its address
 * @param says what it shows, in words
 */
public record Preview(String picture, String says) {}
