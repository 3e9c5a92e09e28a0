package io.frameworkadvisor.web.advice;

/** A text that leads somewhere. */
public record Link(String text, String address) {}
