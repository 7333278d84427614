package dk.samspil.meetings;

import java.util.List;

/// What other modules have to tell those who go to a meeting day.
public interface DayLinks {

    /// @param labelKey names the link's words
    record Link(String labelKey, String href) {}

    List<Link> of(MeetingDay day);
}
