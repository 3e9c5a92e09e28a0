/** Edge: speaks HTTP. Shows advice and catalog as pages and JSON, and computes nothing about them. */
@NullMarked
package io.frameworkadvisor.web;

import org.jspecify.annotations.NullMarked;
