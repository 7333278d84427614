package dk.samspil.planning;

import dk.samspil.ui.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// A rule for days: "every Tuesday in odd weeks, from August, not in closing periods".
///
/// @param from the first day that it can give, up to and including `to`
/// @param skipClosed leaves out days when the health unit is closed or has not begun its year
/// @param skipHolidays leaves out public holidays
public record Pattern(
        Set<DayOfWeek> weekdays,
        Weeks weeks,
        LocalDate from,
        LocalDate to,
        DayDetails details,
        boolean skipClosed,
        boolean skipHolidays) {

    /// The days it gives for a plan; those that the plan has already are left alone.
    public Proposal on(ProductionPlan plan, PlanningYear year) {
        var days = new ArrayList<PlannedDay>();
        var leftOut = new ArrayList<Proposal.LeftOut>();
        from.datesUntil(to.plusDays(1))
                .filter(day -> day.getYear() == plan.year())
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && weeks.has(day))
                .forEach(
                        day ->
                                (plan.on(day).isPresent()
                                                ? Optional.of(Text.of("planning.left.there"))
                                                : PlanChecks.ofDate(day, year).stream()
                                                        .filter(this::skips)
                                                        .map(DayFinding::text)
                                                        .findFirst())
                                        .ifPresentOrElse(
                                                why -> leftOut.add(new Proposal.LeftOut(day, why)),
                                                () -> days.add(PlannedDay.of(day, details))));
        return new Proposal(days, leftOut);
    }

    private boolean skips(DayFinding finding) {
        boolean holiday = finding.text().key().equals("planning.check.holiday");
        return finding.stops() && (holiday ? skipHolidays : skipClosed);
    }
}
