/** Draws what is shown elsewhere in the place of a page: previews, badges and QR codes. */
@NullMarked
package io.frameworkadvisor.picture;

import org.jspecify.annotations.NullMarked;
