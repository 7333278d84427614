/// Pages of minutes, for secretariat, members and everybody.
@NullMarked
package dk.samspil.minutes.web;

import org.jspecify.annotations.NullMarked;
