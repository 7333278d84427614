package dk.samspil.activity;

import dk.samspil.activity.DayOfActivity.By;
import dk.samspil.activity.DayOfActivity.Change;
import dk.samspil.planning.PlanningYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts together what came of each day: the plans, the meeting days, what teams asked for, and what
/// was cancelled where the cases are.
final class Outcomes {

    private final Recorded recorded;
    private final PlanningYear year;
    private final LocalDate today;

    /// @param year whose rule of notice holds
    private Outcomes(Recorded recorded, PlanningYear year, LocalDate today) {
        this.recorded = recorded;
        this.year = year;
        this.today = today;
    }

    /// By day, municipality and team.
    static List<DayOfActivity> of(Recorded recorded, PlanningYear year, LocalDate today) {
        return new Outcomes(recorded, year, today).all();
    }

    private List<DayOfActivity> all() {
        var byId =
                recorded.met().stream()
                        .collect(Collectors.toMap(Recorded.Met::id, Function.identity()));
        var onDay =
                recorded.met().stream()
                        .filter(met -> !met.status().equals("CANCELLED"))
                        .collect(
                                Collectors.toMap(
                                        met -> new At(met.team().id(), met.day()),
                                        Function.identity()));
        var told = new ArrayList<DayOfActivity>();
        var used = new HashSet<UUID>();
        for (Recorded.Planned planned : recorded.planned()) {
            var met =
                    planned.meeting() != null
                            ? byId.get(planned.meeting())
                            : planned.status().equals("PLANNED")
                                    ? onDay.get(new At(planned.team().id(), planned.day()))
                                    : null;
            if (met != null) {
                used.add(met.id());
            }
            told.add(ofPlan(planned, met));
        }
        Set<UUID> withPlan =
                recorded.planned().stream().map(day -> day.team().id()).collect(Collectors.toSet());
        recorded.met().stream()
                .filter(met -> !used.contains(met.id()))
                .forEach(met -> told.add(withoutPlan(met, withPlan.contains(met.team().id()))));
        told.sort(
                Comparator.comparing(DayOfActivity::day)
                        .thenComparing(DayOfActivity::municipalityName)
                        .thenComparing(DayOfActivity::teamName));
        return List.copyOf(told);
    }

    private record At(UUID team, LocalDate day) {}

    private DayOfActivity ofPlan(Recorded.Planned planned, Recorded.@Nullable Met met) {
        boolean extra = granted(planned, "EXTRA", Recorded.Granted::wanted).isPresent();
        boolean movedHere = granted(planned, "MOVE", Recorded.Granted::wanted).isPresent();
        var outcome =
                switch (planned.status()) {
                    case "MOVED" -> Outcome.MOVED;
                    case "CANCELLED" -> Outcome.CANCELLED;
                    default -> outcome(planned.day(), met);
                };
        return told(
                planned.team(),
                planned.day(),
                outcome,
                !extra && !movedHere,
                extra,
                change(planned, outcome, met),
                planned.cases(),
                met);
    }

    /// A day that was planned by itself. Where the team has a plan, it came in addition.
    private DayOfActivity withoutPlan(Recorded.Met met, boolean teamHasPlan) {
        var outcome = outcome(met.day(), met);
        return told(
                met.team(),
                met.day(),
                outcome,
                !teamHasPlan,
                teamHasPlan,
                outcome == Outcome.CANCELLED ? cancelled(met.id(), met.day(), met.because()) : null,
                met.slots(),
                met);
    }

    private static DayOfActivity told(
            Recorded.OfTeam team,
            LocalDate day,
            Outcome outcome,
            boolean planned,
            boolean extra,
            @Nullable Change change,
            int cases,
            Recorded.@Nullable Met met) {
        return new DayOfActivity(
                day,
                team.id(),
                team.name(),
                team.municipality(),
                team.municipalityName(),
                outcome,
                planned,
                extra,
                change,
                cases,
                met == null ? 0 : met.booked(),
                met == null ? 0 : met.treated(),
                met == null ? 0 : met.minutes());
    }

    private Outcome outcome(LocalDate day, Recorded.@Nullable Met met) {
        if (met != null && met.status().equals("CANCELLED")) {
            return Outcome.CANCELLED;
        }
        if (met != null && met.status().equals("HELD")) {
            return Outcome.HELD;
        }
        return day.isBefore(today) ? Outcome.OPEN : Outcome.COMING;
    }

    private @Nullable Change change(
            Recorded.Planned planned, Outcome outcome, Recorded.@Nullable Met met) {
        if (outcome != Outcome.MOVED && outcome != Outcome.CANCELLED) {
            return null;
        }
        var asked =
                granted(
                        planned,
                        outcome == Outcome.MOVED ? "MOVE" : "CANCEL",
                        Recorded.Granted::day);
        return asked.map(
                        request ->
                                new Change(
                                        By.MUNICIPALITY,
                                        notice(request.askedOn(), planned.day()),
                                        request.inTime(),
                                        request.wanted(),
                                        planned.because()))
                .orElseGet(
                        () ->
                                cancelled(
                                        met == null ? null : met.id(),
                                        planned.day(),
                                        planned.because()));
    }

    private Change cancelled(@Nullable UUID meeting, LocalDate day, String because) {
        return recorded.cancelled().stream()
                .filter(each -> each.meeting().equals(meeting))
                .findFirst()
                .map(
                        each ->
                                new Change(
                                        each.byMunicipality() ? By.MUNICIPALITY : By.HEALTH_UNIT,
                                        notice(each.on(), day),
                                        year.inTime(each.on(), day),
                                        null,
                                        because))
                .orElseGet(() -> new Change(By.NOT_RECORDED, null, null, null, because));
    }

    private Optional<Recorded.Granted> granted(
            Recorded.Planned planned,
            String kind,
            Function<Recorded.Granted, @Nullable LocalDate> which) {
        return recorded.granted().stream()
                .filter(each -> each.team().equals(planned.team().id()))
                .filter(each -> each.kind().equals(kind))
                .filter(each -> planned.day().equals(which.apply(each)))
                .reduce((earlier, later) -> later);
    }

    private static int notice(LocalDate from, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, day));
    }
}
