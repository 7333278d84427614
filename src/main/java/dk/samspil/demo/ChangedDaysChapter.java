package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.planning.NewRequest;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.planning.RequestAnswers;
import dk.samspil.planning.RequestChange;
import dk.samspil.planning.RequestKind;
import dk.samspil.planning.Requests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a team has had changed in this year's plan until now, where it has met often enough: a day
/// that was moved, one that was cancelled with too short notice, and an extra one.
@InDemo
class ChangedDaysChapter {

    private static final int FEWEST = 3;
    private static final int LONG_BEFORE = 110;
    private static final int SHORTLY_BEFORE = 25;
    private static final String MOVED = "Mødelederen er på kursus den dag.";
    private static final String CANCELLED = "Der er ikke sager nok til den dag.";
    private static final String EXTRA = "Der er kommet mange sager.";

    private final ProductionPlans plans;
    private final Requests requests;
    private final RequestAnswers answers;

    ChangedDaysChapter(ProductionPlans plans, Requests requests, RequestAnswers answers) {
        this.plans = plans;
        this.requests = requests;
        this.answers = answers;
    }

    /// The days as they stood in the plan when it was agreed.
    List<LocalDate> planned(List<LocalDate> met, LocalDate today) {
        var past = past(met, today);
        var planned = new ArrayList<>(met);
        if (past.size() >= FEWEST) {
            planned.remove(past.getLast());
            planned.set(planned.indexOf(movedTo(past)), movedFrom(past));
            planned.add(cancelled(past));
        }
        return planned;
    }

    void changed(
            DemoCast cast,
            DemoCast.Town town,
            List<LocalDate> met,
            LocalDate today,
            DemoScript script) {
        var past = past(met, today);
        if (past.size() < FEWEST) {
            return;
        }
        int year = today.getYear();
        var moved = new NewRequest(RequestKind.MOVE, movedFrom(past), movedTo(past), null, MOVED);
        granted(cast, town, moved, year, movedFrom(past).minusDays(LONG_BEFORE), script);
        var cancelled = new NewRequest(RequestKind.CANCEL, cancelled(past), null, null, CANCELLED);
        granted(cast, town, cancelled, year, cancelled(past).minusDays(SHORTLY_BEFORE), script);
        var extra = new NewRequest(RequestKind.EXTRA, null, past.getLast(), null, EXTRA);
        granted(cast, town, extra, year, past.getLast().minusDays(SHORTLY_BEFORE), script);
    }

    /// A day that no plan can have, such as a holiday, was left out of it, and is not asked about.
    private void granted(
            DemoCast cast,
            DemoCast.Town town,
            NewRequest wanted,
            int year,
            LocalDate day,
            DemoScript script) {
        script.another();
        script.on(day, town.secretary(), () -> ask(town, year, wanted));
        Asker secretary = cast.healthSecretary();
        script.on(day.plusDays(1), secretary, () -> grant(town, year, wanted.reason()));
    }

    private void ask(DemoCast.Town town, int year, NewRequest wanted) {
        var plan = plans.of(town.team().id(), year);
        var day = wanted.day();
        if (day == null || plan.on(day).isPresent()) {
            var details = plan.days().stream().findFirst().map(PlannedDay::details).orElseThrow();
            requests.ask(
                    plan,
                    new NewRequest(wanted.kind(), day, wanted.wanted(), details, wanted.reason()));
        }
    }

    private void grant(DemoCast.Town town, int year, String reason) {
        requests.of(plans.of(town.team().id(), year)).stream()
                .filter(request -> request.status().open() && request.reason().equals(reason))
                .findFirst()
                .ifPresent(
                        request ->
                                DemoDoing.expect(
                                        RequestChange.Saved.class,
                                        answers.grant(
                                                request.id(),
                                                request.version(),
                                                "Det kan lade sig gøre.")));
    }

    private static List<LocalDate> past(List<LocalDate> met, LocalDate today) {
        return met.stream()
                .filter(day -> day.isBefore(today) && day.getYear() == today.getYear())
                .sorted()
                .toList();
    }

    private static LocalDate movedTo(List<LocalDate> past) {
        return past.get(past.size() - 2);
    }

    private static LocalDate movedFrom(List<LocalDate> past) {
        return movedTo(past).minusWeeks(1);
    }

    private static LocalDate cancelled(List<LocalDate> past) {
        return past.getFirst().plusWeeks(1);
    }
}
