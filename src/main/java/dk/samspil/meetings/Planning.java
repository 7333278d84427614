package dk.samspil.meetings;

import dk.samspil.ui.Text;

/// What came of planning a meeting day.
public sealed interface Planning {

    record Planned(MeetingId id) implements Planning {}

    record Refused(Text reason) implements Planning {}
}
