import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same rules as a model of OR-Tools CP-SAT. Loaded by name, since it is not always there.
final class CpSat implements Rival {

    /// More than all of the lower level can come to.
    private static final long OPEN_DAY = 10_000_000;

    private record Of(Coordinator who, Object what) {}

    private record Choice(MeetingToStaff day, Coordinator who, BoolVar taken) {}

    @Override
    public Found solve(StaffingPlan plan, StaffingWeights weights, long seconds, int processors) {
        Loader.loadNativeLibraries();
        var model = new CpModel();
        var cost = LinearExpr.newBuilder();
        var choices = choices(plan, model, cost);
        limits(model, choices);
        faces(model, choices, weights, cost);
        evenness(plan, model, choices, weights, cost);
        for (Choice each : choices) {
            cost.addTerm(each.taken, byItself(each, weights));
        }
        farDays(model, choices, weights, cost);
        model.minimize(cost.build());
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        solver.getParameters().setNumWorkers(processors);
        var status = solver.solve(model);
        long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Found(null, Math.floorDiv(bound, OPEN_DAY), Math.floorMod(bound, OPEN_DAY));
        }
        plan.getMeetings().forEach(day -> day.setCoordinator(null));
        for (Choice each : choices) {
            if (solver.booleanValue(each.taken)) {
                each.day.setCoordinator(each.who);
            }
        }
        return new Found(plan, Math.floorDiv(bound, OPEN_DAY), Math.floorMod(bound, OPEN_DAY));
    }

    private static List<Choice> choices(
            StaffingPlan plan, CpModel model, LinearExprBuilder cost) {
        var choices = new ArrayList<Choice>();
        for (MeetingToStaff day : plan.getMeetings()) {
            var one = new ArrayList<Literal>();
            for (Coordinator who : day.getAble()) {
                var taken = model.newBoolVar("");
                choices.add(new Choice(day, who, taken));
                one.add(taken);
            }
            var open = model.newBoolVar("");
            cost.addTerm(open, OPEN_DAY);
            one.add(open);
            model.addExactlyOne(one);
        }
        return choices;
    }

    private static void limits(CpModel model, List<Choice> choices) {
        var dates = new HashMap<Of, List<Literal>>();
        var weeks = new HashMap<Of, List<BoolVar>>();
        var months = new HashMap<Of, List<BoolVar>>();
        for (Choice each : choices) {
            LocalDate day = each.day.day();
            add(dates, new Of(each.who, day), each.taken);
            add(weeks, new Of(each.who, NearestFree.week(day)), each.taken);
            add(months, new Of(each.who, YearMonth.from(day)), each.taken);
        }
        dates.values().forEach(model::addAtMostOne);
        weeks.forEach((of, some) -> atMost(model, some, of.who.limitAWeek()));
        months.forEach((of, some) -> atMost(model, some, of.who.limitAMonth()));
    }

    private static <T> void add(Map<Of, List<T>> map, Of key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static void atMost(CpModel model, List<BoolVar> some, int limit) {
        if (some.size() > limit) {
            model.addLessOrEqual(LinearExpr.sum(some.toArray(BoolVar[]::new)), limit);
        }
    }

    private static void faces(
            CpModel model, List<Choice> choices, StaffingWeights weights, LinearExprBuilder cost) {
        var met = new HashMap<Of, BoolVar>();
        for (Choice each : choices) {
            var face =
                    met.computeIfAbsent(
                            new Of(each.who, each.day.team()), of -> model.newBoolVar(""));
            model.addImplication(each.taken, face);
        }
        met.values().forEach(face -> cost.addTerm(face, weights.anotherCoordinator()));
    }

    private static void evenness(
            StaffingPlan plan,
            CpModel model,
            List<Choice> choices,
            StaffingWeights weights,
            LinearExprBuilder cost) {
        var loads = new HashMap<Coordinator, List<BoolVar>>();
        plan.getCoordinators().forEach(who -> loads.put(who, new ArrayList<>()));
        choices.forEach(each -> loads.get(each.who).add(each.taken));
        loads.forEach(
                (who, days) -> {
                    if (who.fairDays() > 0) {
                        long most = Math.max(who.fairDays(), days.size() - who.fairDays());
                        var off = model.newIntVar(-most, most, "");
                        var square = model.newIntVar(0, most * most, "");
                        var load = LinearExpr.newBuilder();
                        days.forEach(load::add);
                        load.add(-who.fairDays());
                        model.addEquality(off, load.build());
                        model.addMultiplicationEquality(square, off, off);
                        cost.addTerm(square, weights.uneven());
                    }
                });
    }

    private static long byItself(Choice each, StaffingWeights weights) {
        var who = each.who;
        return (long) weights.travel() * who.base().kmTo(each.day.position())
                + (who.follows().contains(each.day.team()) ? 0 : weights.notTheOwn())
                + (long) weights.hundredKroner() * (who.price() / 100)
                + (each.day.asksForAnother(who) ? weights.otherSpecialty() : 0)
                + (long) weights.againstWish() * each.day.againstWishes(who);
    }

    /// A far day that is taken is alone, or one of those that pair with it is taken, too.
    private static void farDays(
            CpModel model, List<Choice> choices, StaffingWeights weights, LinearExprBuilder cost) {
        if (weights.farAlone() == 0) {
            return;
        }
        var near = new HashMap<Of, List<Choice>>();
        choices.forEach(each -> add(near, new Of(each.who, each.day.day()), each));
        for (Choice each : choices) {
            if (each.day.farFor(each.who)) {
                var alone = model.newBoolVar("");
                cost.addTerm(alone, weights.farAlone());
                var one = new ArrayList<Literal>(List.of(alone, each.taken.not()));
                for (int days : new int[] {-1, 1}) {
                    var when = new Of(each.who, each.day.day().plusDays(days));
                    for (Choice other : near.getOrDefault(when, List.of())) {
                        if (each.day.pairs(other.day)) {
                            one.add(other.taken);
                        }
                    }
                }
                model.addBoolOr(one);
            }
        }
    }
}
