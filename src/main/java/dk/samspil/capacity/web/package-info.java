/// The page of the year at a glance.
@NullMarked
package dk.samspil.capacity.web;

import org.jspecify.annotations.NullMarked;
