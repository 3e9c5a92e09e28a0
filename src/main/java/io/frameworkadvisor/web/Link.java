package io.frameworkadvisor.web;

/** A text that leads somewhere. */
record Link(String text, String address) {}
