/// The citizen's pages.
@NullMarked
package dk.samspil.citizens.web;

import org.jspecify.annotations.NullMarked;
