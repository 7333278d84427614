/// The pages of the year planned.
@NullMarked
package dk.samspil.planning.web;

import org.jspecify.annotations.NullMarked;
