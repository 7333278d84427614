package dk.samspil.planning;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Optional;

/// Last year's days in this year: the same weekday in the same ISO week.
final class YearCopy {

    private YearCopy() {}

    /// Days that would fall where no meeting can be held are left out, with the reason.
    static Proposal of(ProductionPlan lastYear, ProductionPlan plan, PlanningYear year) {
        var days = new ArrayList<PlannedDay>();
        var leftOut = new ArrayList<Proposal.LeftOut>();
        for (PlannedDay before : lastYear.days()) {
            var day = aligned(before.day());
            if (day.isEmpty()) {
                leftOut.add(
                        new Proposal.LeftOut(
                                before.day(), Text.of("planning.left.week", before.week())));
                continue;
            }
            whyNot(day.get(), plan, year)
                    .ifPresentOrElse(
                            why -> leftOut.add(new Proposal.LeftOut(day.get(), why)),
                            () -> days.add(PlannedDay.of(day.get(), before.details())));
        }
        return new Proposal(days, leftOut);
    }

    private static Optional<Text> whyNot(LocalDate day, ProductionPlan plan, PlanningYear year) {
        if (day.getYear() != plan.year()) {
            return Optional.of(Text.of("planning.left.year", Integer.toString(plan.year())));
        }
        return plan.on(day).isPresent()
                ? Optional.of(Text.of("planning.left.there"))
                : PlanChecks.whyNot(day, year);
    }

    /// Empty where the next year has no such week.
    private static Optional<LocalDate> aligned(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        var next =
                LocalDate.of(day.get(IsoFields.WEEK_BASED_YEAR) + 1, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                        .plusWeeks(week - 1L)
                        .with(day.getDayOfWeek());
        return next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week
                ? Optional.of(next)
                : Optional.empty();
    }
}
