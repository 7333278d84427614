package dk.samspil.staffing;

import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.RepairSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Repairs what is published with as few changes as can be: only in weeks in which a day cannot
/// stay as it is does anything change, and there each change has to save more than it costs.
/// Answers at once.
@Component
public class Repairs {

    private final RepairSteps steps;
    private final Coordinators coordinators;

    Repairs(RepairSteps steps, Coordinators coordinators) {
        this.steps = steps;
        this.coordinators = coordinators;
    }

    /// Enters that somebody is ill, and repairs the year of the first day.
    public RunChange ill(UUID coordinator, LocalDate from, LocalDate to) {
        var known = coordinators.get(coordinator);
        if (to.isBefore(from)) {
            return RunChange.refused("staffing.refused.absence");
        }
        var absences = new ArrayList<Absence>();
        var first = from;
        var last = to;
        for (Absence each : known.absences()) {
            boolean apart = each.to().isBefore(from) || each.from().isAfter(to);
            if (apart || each.kind() != Absence.Kind.ILLNESS) {
                absences.add(each);
            } else {
                first = each.from().isBefore(first) ? each.from() : first;
                last = each.to().isAfter(last) ? each.to() : last;
            }
        }
        absences.add(new Absence(first, last, Absence.Kind.ILLNESS));
        return saved(known, known.terms(), absences, from.getYear());
    }

    /// Enters that somebody leaves, and repairs the year.
    ///
    /// @param last the last day at work
    public RunChange leaves(UUID coordinator, LocalDate last) {
        var known = coordinators.get(coordinator);
        var now = known.termsOn(last).orElse(null);
        if (now == null) {
            return RunChange.refused("staffing.refused.no-terms-then");
        }
        var terms =
                new ArrayList<>(
                        known.terms().stream()
                                .filter(each -> !each.validFrom().isAfter(last))
                                .toList());
        terms.add(
                new CoordinatorTerms(
                        last.plusDays(1), now.share(), now.base(), 0, 0, 0, Duties.NONE));
        return saved(known, terms, known.absences(), last.getYear());
    }

    private RunChange saved(
            KnownCoordinator known,
            List<CoordinatorTerms> terms,
            List<Absence> absences,
            int year) {
        var change = coordinators.save(known.with(terms, absences, known.version()));
        return switch (change) {
            case CoordinatorChange.Saved _ -> repair(year);
            case CoordinatorChange.Refused(var reason) -> new RunChange.Refused(reason);
            case CoordinatorChange.Conflict _ ->
                    RunChange.refused("staffing.refused.changed-meanwhile");
        };
    }

    /// Repairs whatever cannot stay as it is published: absences, terms, closing days.
    public RunChange repair(int year) {
        var broken = steps.broken(year).orElse(null);
        if (broken == null) {
            return RunChange.refused("staffing.refused.nothing-published", Integer.toString(year));
        }
        if (broken.touched().isEmpty()) {
            return RunChange.refused("staffing.refused.nothing-broken");
        }
        var known = broken.year();
        return new RunChange.Saved(
                steps.keep(broken, RepairSearch.of(known.plan(), broken.touched(), known.today())));
    }
}
