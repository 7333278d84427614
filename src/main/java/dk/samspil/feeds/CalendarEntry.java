package dk.samspil.feeds;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.time.LocalTime;

/// An appointment as others' calendars show it. It leaves the house by an address that needs no
/// sign-in: no text in it may tell of a citizen, nor be a reason that somebody has typed.
///
/// @param key tells it from all others, and stays the same however often it is changed
/// @param sequence grows with each change; 0 = never changed
/// @param starts and `ends` are clock times in Europe/Copenhagen
/// @param cancelled whether it does not take place after all
public record CalendarEntry(
        String key,
        long sequence,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        Text title,
        Text about,
        String place,
        boolean cancelled) {}
