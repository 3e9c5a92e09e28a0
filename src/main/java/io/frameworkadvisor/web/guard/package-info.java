/**
 * Stands before every page: limits for crowds and for single clients, headers, ids of requests, and what failures
 * look like.
 */
@NullMarked
package io.frameworkadvisor.web.guard;

import org.jspecify.annotations.NullMarked;
