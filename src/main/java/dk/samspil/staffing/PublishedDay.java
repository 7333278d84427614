package dk.samspil.staffing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned day as it is published.
///
/// @param changedIn the number of the publication that changed it last; 0 = is not staffed yet
/// @param before who went there until then; null = nobody
/// @param meeting the meeting day that it has become; null = none yet
public record PublishedDay(
        Assignment day, int changedIn, @Nullable String before, @Nullable UUID meeting) {

    /// Came after the last publication, such as by a request that was granted.
    public boolean notYet() {
        return changedIn == 0;
    }
}
