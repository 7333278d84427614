/// The pages of the year planned.
@NullMarked
package dk.samspil.bookings.web;

import org.jspecify.annotations.NullMarked;
