package dk.samspil.surveys;

import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import java.time.LocalDate;

/// A number that the running system may know of whoever is asked. It is proposed with its source,
/// and never filled in by itself.
///
/// @param field the key of the question that asks for it
/// @param figure the name of the count
/// @param period it is counted for the last such period that was over when the round was sent
public record Known(String field, String figure, PeriodKind period) {

    public Period before(LocalDate sent) {
        return Period.of(period, sent).previous();
    }
}
