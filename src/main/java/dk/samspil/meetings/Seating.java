package dk.samspil.meetings;

import dk.samspil.ui.Text;

/// What came of changing who takes part in a meeting day.
public sealed interface Seating {

    record Seated() implements Seating {}

    /// Somebody has changed the day since the version that was edited.
    record Conflict(MeetingDay now) implements Seating {}

    record Refused(Text reason) implements Seating {}
}
