package dk.samspil.indicators;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// A quarterly report on a board, as it was published.
///
/// @param number of the board's reports, from 1
/// @param quarter that it is about
/// @param reason why the quarter's report was published again; empty for its first
public record IndicatorReport(
        UUID id,
        UUID board,
        String boardName,
        int number,
        Period quarter,
        String reason,
        String publishedBy,
        OffsetDateTime publishedAt) {

    static Period quarter(LocalDate day) {
        return Period.of(PeriodKind.QUARTER, day);
    }

    public String href() {
        return "/indikatorer/rapport/" + id;
    }
}
