/** Edge: keeps revisions and stored links in tables, and imports the catalog files into them at start. */
@NullMarked
package io.frameworkadvisor.store;

import org.jspecify.annotations.NullMarked;
