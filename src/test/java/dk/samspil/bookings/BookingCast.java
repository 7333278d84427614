package dk.samspil.bookings;

import dk.samspil.agreements.CaseType;
import dk.samspil.agreements.RuleSet;
import dk.samspil.agreements.Rules;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.CaseId;
import dk.samspil.meetings.MeetingId;
import dk.samspil.parties.Area;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases and days for tests: education is needed by those under thirty without one, family should
/// be there when there are children at home.
final class BookingCast {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final ProposalTerms TERMS = new ProposalTerms(TODAY, TODAY, TODAY.plusDays(60), 14);
    static final Set<Area> USUAL = EnumSet.of(Area.EMPLOYMENT, Area.HEALTH, Area.SOCIAL);
    static final Needs NEEDS = new Needs(List.of(law()));

    static final DanishDates WRITTEN =
            new DanishDates(Locale.of("da"), TODAY, WorkingDays.danish());

    private BookingCast() {}

    static Proposal propose(List<WaitingCase> cases, List<DayToFill> days) {
        return Proposal.of(cases, days, NEEDS, TERMS, WRITTEN);
    }

    static @Nullable DayToFill dayOf(Proposal proposal, WaitingCase of) {
        return proposal.lines().stream()
                .filter(line -> line.waiting().equals(of))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static RuleSet law() {
        return new RuleSet(
                new UUID(0, 1),
                LocalDate.of(2013, 1, 1),
                null,
                1,
                new Rules(
                        "Lov",
                        "",
                        "",
                        Map.of(),
                        List.of(
                                seat(
                                        Area.EDUCATION,
                                        Rules.When.UNDER_30_WITHOUT_EDUCATION,
                                        Rules.Weight.REQUIRED),
                                seat(
                                        Area.FAMILY,
                                        Rules.When.CHILDREN_AT_HOME,
                                        Rules.Weight.RECOMMENDED)),
                        true,
                        7,
                        14,
                        28,
                        5,
                        Map.of(),
                        List.of(),
                        Map.of()));
    }

    private static Rules.Seat seat(Area area, Rules.When when, Rules.Weight weight) {
        return new Rules.Seat(area, when, weight, "", "");
    }

    /// @param waited days until today
    /// @param due days from today; null = no deadline
    static WaitingCase waiting(int number, int waited, @Nullable Integer due) {
        return waiting(number, waited, due, false, false);
    }

    static WaitingCase waiting(
            int number, int waited, @Nullable Integer due, boolean young, boolean children) {
        return new WaitingCase(
                new CaseId(new UUID(1, number)),
                "27-" + (1000 + number),
                "A.T.",
                TODAY.minusYears(young ? 20 : 50),
                CaseType.FLEX_JOB,
                false,
                children,
                false,
                TODAY.minusDays(waited),
                due == null ? null : TODAY.plusDays(due),
                1);
    }

    static DayToFill day(int in, int free, Area... more) {
        var areas = EnumSet.copyOf(USUAL);
        areas.addAll(List.of(more));
        return new DayToFill(
                new MeetingId(new UUID(2, in)), TODAY.plusDays(in), free + 1, 1, areas, true, 1);
    }
}
