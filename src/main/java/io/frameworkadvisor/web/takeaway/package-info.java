/** Shows a result outside its page: on paper, as a picture, and in the frame of another site. */
@NullMarked
package io.frameworkadvisor.web.takeaway;

import org.jspecify.annotations.NullMarked;
