/// Pages of the meeting days and of a case's meeting.
@NullMarked
package dk.samspil.meetings.web;

import org.jspecify.annotations.NullMarked;
