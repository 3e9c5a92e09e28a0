/** Says how the product works and how far it can be trusted: method, agreement, fairness, accessibility. */
@NullMarked
package io.frameworkadvisor.web.method;

import org.jspecify.annotations.NullMarked;
