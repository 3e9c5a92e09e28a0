/** Writes answers as a canonical address, and names stored results by tokens that nobody can guess. */
@NullMarked
package io.frameworkadvisor.sharing;

import org.jspecify.annotations.NullMarked;
