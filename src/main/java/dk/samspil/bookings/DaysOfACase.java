package dk.samspil.bookings;

import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;

/// A waiting case and what each coming day of a team would mean for it.
public record DaysOfACase(WaitingCase waiting, List<Choice> choices) {

    /// @param findings what speaks against the day
    public record Choice(DayToFill day, int waited, List<Text> findings, String acceptance) {

        public boolean possible() {
            return day.free() > 0;
        }
    }

    static DaysOfACase of(
            WaitingCase waiting, List<DayToFill> days, Needs needs, ProposalTerms terms) {
        return new DaysOfACase(
                waiting,
                days.stream()
                        .map(
                                day ->
                                        new Choice(
                                                day,
                                                waiting.waited(day.day()),
                                                findings(waiting, day, needs, terms),
                                                Acceptance.written(waiting, day)))
                        .toList());
    }

    /// A person may choose a day that no proposal would, as the meeting's own page lets them: short
    /// notice may suit the citizen, and a member who is missing can be added to the table.
    private static List<Text> findings(
            WaitingCase waiting, DayToFill day, Needs needs, ProposalTerms terms) {
        var findings = new ArrayList<Text>();
        if (day.free() == 0) {
            findings.add(Text.of("bookings.not.full"));
        }
        switch (needs.of(waiting, day, terms)) {
            case Fit.TooSoon() -> findings.add(Text.of("bookings.not.too-soon"));
            case Fit.Lacks(var areas) ->
                    findings.add(Text.of("bookings.not.lacks", Reasons.areas(areas)));
            case Fit.Possible(var missing) -> {
                if (!missing.isEmpty()) {
                    findings.add(Text.of("bookings.why.lacking", Reasons.areas(missing)));
                }
            }
        }
        if (waiting.late(day.day())) {
            findings.add(Text.of("bookings.not.late"));
        }
        if (!day.coordinator()) {
            findings.add(Text.of("bookings.why.no-coordinator"));
        }
        return findings;
    }
}
