package dk.samspil.staffing;

import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says of each day of a version why somebody goes there, or nobody does, as the year stands now.
@Component
@Transactional(readOnly = true)
public class ExplainedDays {

    private final AssignmentStore assignments;
    private final YearsAtHand years;

    ExplainedDays(AssignmentStore assignments, YearsAtHand years) {
        this.assignments = assignments;
        this.years = years;
    }

    public DayExplained day(StaffingVersion version, UUID plannedDay) {
        var all = assignments.of(version.id());
        var day =
                all.stream()
                        .filter(each -> each.plannedDay().equals(plannedDay))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new Explaining(years.toExplain(version, all)).day(day);
    }

    /// The days to which nobody goes, in the order of time, without candidates.
    public List<DayExplained> unstaffed(StaffingVersion version) {
        var all = assignments.of(version.id());
        return unstaffed(all, years.toExplain(version, all));
    }

    static List<DayExplained> unstaffed(List<Assignment> all, YearAtHand year) {
        var explaining = new Explaining(year);
        return all.stream()
                .filter(Assignment::unstaffed)
                .map(day -> explaining.of(day, List.of()))
                .toList();
    }

    private record Explaining(YearAtHand year, Explanations explanations) {

        Explaining(YearAtHand year) {
            this(year, new Explanations(year.plan()));
        }

        DayExplained day(Assignment day) {
            var position = year.meeting(day.plannedDay()).map(MeetingToStaff::position);
            var candidates =
                    year.coordinators().on(day.day()).stream()
                            .map(
                                    who ->
                                            new DayExplained.Candidate(
                                                    year.coordinators().known(who),
                                                    who.name(),
                                                    position.map(who.base()::kmTo).orElse(0),
                                                    who.follows().contains(day.team()),
                                                    whyNot(who, day)))
                            .sorted(
                                    Comparator.comparing((DayExplained.Candidate c) -> !c.can())
                                            .thenComparing(c -> !c.own())
                                            .thenComparingInt(DayExplained.Candidate::km)
                                            .thenComparing(DayExplained.Candidate::name))
                            .toList();
            return of(day, candidates);
        }

        /// Whoever goes there already can.
        private @Nullable Text whyNot(Coordinator who, Assignment day) {
            return year.coordinators().known(who).equals(day.coordinator())
                    ? null
                    : explanations.whyNot(who, day.team(), day.day()).orElse(null);
        }

        DayExplained of(Assignment day, List<DayExplained.Candidate> candidates) {
            var notice = year.year().noticeBefore(day.day());
            boolean tooLate = year.today().isAfter(notice);
            var meeting = year.meeting(day.plannedDay());
            var moves =
                    day.unstaffed() && meeting.isPresent()
                            ? explanations.moves(
                                    meeting.get(), earliest(), date -> year.closed(date).isEmpty())
                            : List.<Explanations.Move>of();
            return new DayExplained(day, why(day), moves, notice, tooLate, candidates);
        }

        private LocalDate earliest() {
            return year.year().earliest(year.today());
        }

        private List<Text> why(Assignment day) {
            var meeting = year.meeting(day.plannedDay()).orElse(null);
            if (meeting == null) {
                return List.of(Text.of("staffing.why.gone"));
            }
            var who = meeting.getCoordinator();
            if (who != null) {
                return explanations.why(meeting);
            }
            var closed = year.closed(day.day());
            if (closed.isPresent()) {
                return List.of(Text.of("staffing.why.closed", closed.get()));
            }
            var pinned =
                    day.pinned()
                            ? Stream.of(Text.of("staffing.why.nobody-pinned"))
                            : Stream.<Text>of();
            return Stream.concat(pinned, nobody(day).stream()).toList();
        }

        private List<Text> nobody(Assignment day) {
            var there = year.coordinators().on(day.day());
            if (there.isEmpty()) {
                return List.of(Text.of("staffing.why.no-coordinators"));
            }
            return GroupedReasons.of(
                    there.stream()
                            .map(
                                    who ->
                                            explanations
                                                    .whyNot(who, day.team(), day.day())
                                                    .orElseGet(
                                                            () ->
                                                                    Text.of(
                                                                            "staffing.why-not.free",
                                                                            who.name())))
                            .toList());
        }
    }
}
