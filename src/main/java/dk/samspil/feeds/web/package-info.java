/// The page of one's own calendars, and the addresses that others' calendars read.
@NullMarked
package dk.samspil.feeds.web;

import org.jspecify.annotations.NullMarked;
