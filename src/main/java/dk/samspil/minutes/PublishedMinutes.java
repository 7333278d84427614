package dk.samspil.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published version of a meeting's minutes.
///
/// @param version 1 for the first, more for each amendment
/// @param reason of the amendment; empty for the first
/// @param source what they were taken from, empty where that is not told; null when written here
/// @param front what stood there before the first item
/// @param approvedOn when a later meeting approved them; null before
public record PublishedMinutes(
        int version,
        String reason,
        Attendance attendance,
        @Nullable LocalDate approvedOn,
        OffsetDateTime publishedAt,
        @Nullable String source,
        String front,
        List<MinutedItem> items) {

    public List<String> frontLines() {
        return front.lines().filter(line -> !line.isBlank()).toList();
    }
}
