package io.frameworkadvisor.web;

/** A text that leads somewhere. */
public record Link(String text, String address) {}
