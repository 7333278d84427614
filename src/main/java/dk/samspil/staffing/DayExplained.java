package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day of a version with why it is as it is.
///
/// @param why whoever goes there does, or, together, why nobody does
/// @param moves where a day to which nobody goes could be moved
/// @param noticeUntil the last day on which it can be moved with the agreed notice
/// @param tooLate whether that has passed
/// @param candidates everybody who is on terms that day, those who can first
public record DayExplained(
        Assignment day,
        List<Text> why,
        List<Explanations.Move> moves,
        LocalDate noticeUntil,
        boolean tooLate,
        List<Candidate> candidates) {

    /// Somebody who could be put on the day.
    ///
    /// @param whyNot null = can
    public record Candidate(UUID id, String name, int km, boolean own, @Nullable Text whyNot) {

        public boolean can() {
            return whyNot == null;
        }
    }
}
