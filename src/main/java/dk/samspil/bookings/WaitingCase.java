package dk.samspil.bookings;

import dk.samspil.agreements.CaseFacts;
import dk.samspil.agreements.CaseType;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A case that is ready for its meeting and waits for a day.
///
/// @param readySince the day on which it was first assessed as ready
/// @param deadline by when its meeting should be held; null = none runs
/// @param version of the case, as it was read
public record WaitingCase(
        CaseId id,
        String number,
        String initials,
        LocalDate born,
        CaseType type,
        boolean qualifyingEducation,
        boolean childrenAtHome,
        boolean urgent,
        LocalDate readySince,
        @Nullable LocalDate deadline,
        long version) {

    /// What the rules ask about it on a meeting day.
    CaseFacts facts(LocalDate day) {
        return new CaseFacts(
                type, DanishDates.years(born, day), qualifyingEducation, childrenAtHome);
    }

    /// How many days it will have waited on a day.
    public int waited(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(readySince, day));
    }

    public boolean late(LocalDate day) {
        return deadline != null && day.isAfter(deadline);
    }
}
