package dk.samspil.cases;

import dk.samspil.ui.Text;
import java.time.Instant;

/// One line of the journal as a page shows it.
///
/// @param capacityKey message key of what the person acted as
/// @param what the sentence; dates in it stand as dates for the page to write out
public record JournalEntry(
        long seq, Instant at, String by, String capacityKey, String type, Text what) {}
