package dk.samspil.planning;

import dk.samspil.access.Askers;
import dk.samspil.calendar.ClosingPeriods;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the health units announce for each year: edited by the secretariat, published, and changed
/// afterwards with the planned days in view.
@Component
@Transactional
public class PlanningYears {

    private final YearStore store;
    private final TouchedDays touched;
    private final PlanNotices notices;
    private final ClosingPeriods calendar;
    private final Askers askers;
    private final Clock clock;

    PlanningYears(
            YearStore store,
            TouchedDays touched,
            PlanNotices notices,
            ClosingPeriods calendar,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.touched = touched;
        this.notices = notices;
        this.calendar = calendar;
        this.askers = askers;
        this.clock = clock;
    }

    /// What the asker sees of a unit's year; what usually applies where nothing is announced.
    @Transactional(readOnly = true)
    public PlanningYear of(int healthUnit, int year) {
        return store.find(healthUnit, year).orElseGet(() -> store.usual(healthUnit, year));
    }

    /// Which planned days something would become wrong with.
    ///
    /// @param wanted carries the version that was edited
    @Transactional(readOnly = true)
    public List<TouchedDay> touchedBy(PlanningYear wanted) {
        return touched.by(known(of(wanted.healthUnit(), wanted.year())), wanted);
    }

    /// Saves the year of the asker's own unit. A year that is published is changed for everybody at
    /// once, and municipalities whose days are touched are told.
    ///
    /// @param wanted carries the version that was edited
    /// @param confirmed whether the days that are touched have been seen
    public YearChange save(PlanningYear wanted, boolean publish, boolean confirmed) {
        var now = of(wanted.healthUnit(), wanted.year());
        if (now.version() != wanted.version()) {
            return new YearChange.Conflict(now);
        }
        var wrong = whyNot(wanted);
        if (wrong.isPresent()) {
            return new YearChange.Refused(wrong.get());
        }
        boolean seen = publish || now.published();
        var days = seen ? touched.by(known(now), wanted) : List.<TouchedDay>of();
        if (!days.isEmpty() && !confirmed) {
            return new YearChange.Touches(days);
        }
        var at = clock.instant();
        var saved =
                store.save(
                        wanted,
                        seen ? Objects.requireNonNullElse(now.publishedAt(), at) : null,
                        askers.current().name(),
                        at);
        if (!saved) {
            return new YearChange.Conflict(of(wanted.healthUnit(), wanted.year()));
        }
        if (seen) {
            calendar.announce(
                    wanted.healthUnit(),
                    wanted.year(),
                    wanted.closings().stream().map(c -> c.of(wanted.healthUnit())).toList());
            notices.yearChanged(wanted, days);
        }
        return new YearChange.Saved();
    }

    /// What everybody has gone by until now.
    private PlanningYear known(PlanningYear now) {
        return now.published() ? now : store.usual(now.healthUnit(), now.year());
    }

    private static Optional<Text> whyNot(PlanningYear wanted) {
        int year = wanted.year();
        if (wanted.firstMeetingDay().getYear() != year
                || wanted.lastMeetingDay().getYear() != year
                || !wanted.firstMeetingDay().isBefore(wanted.lastMeetingDay())) {
            return Optional.of(Text.of("planning.year.refused.span", Integer.toString(year)));
        }
        if (!wanted.terms().usualFrom().isBefore(wanted.terms().usualTo())) {
            return Optional.of(Text.of("planning.year.refused.hours"));
        }
        if (wanted.terms().fewestCases() > wanted.terms().mostCases()) {
            return Optional.of(Text.of("planning.year.refused.cases"));
        }
        var closings = wanted.closings();
        for (YearClosing one : closings) {
            if (one.to().isBefore(one.from()) || one.from().getYear() != year) {
                return Optional.of(
                        Text.of(
                                "planning.year.refused.period",
                                one.reason(),
                                Integer.toString(year)));
            }
        }
        return Stream.iterate(0, i -> i < closings.size(), i -> i + 1)
                .filter(
                        i ->
                                closings.subList(i + 1, closings.size()).stream()
                                        .anyMatch(closings.get(i)::touches))
                .findFirst()
                .map(i -> Text.of("planning.year.refused.overlap", closings.get(i).reason()));
    }
}
