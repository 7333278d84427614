package dk.samspil.bookings;

import java.time.LocalDate;

/// What a proposal is to go by, as the planner chose it.
///
/// @param today the day on which it is made
/// @param earliest the first day that leaves those concerned enough notice
/// @param latest the last day that is looked at
/// @param areaDays how many more days of waiting it is worth to have an administration at the table
///     that should be there
public record ProposalTerms(LocalDate today, LocalDate earliest, LocalDate latest, int areaDays) {

    public static ProposalTerms of(LocalDate today, int notice, int weeks, int areaDays) {
        return new ProposalTerms(today, today.plusDays(notice), today.plusWeeks(weeks), areaDays);
    }
}
