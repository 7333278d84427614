package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;
import static dk.samspil.demo.DemoDates.after;

import dk.samspil.access.Asker;
import dk.samspil.agreements.CaseType;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CaseStatus;
import dk.samspil.parties.Cpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Invents the citizens and what happens to each. Nothing is made yet: the same seed and day give
/// the same plots, also when the making is taken up again.
@InDemo
class DemoCasting {

    /// The town that most cases are in, as an index; so many of each ten in each.
    private static final List<Integer> TOWNS = List.of(0, 1, 0, 2, 0, 3, 1, 0, 2, 1);

    /// Working days ahead of the meeting: one more than agreed.
    private static final int IN_TIME = 11;

    /// Which of those in preparation had been closed, and which the team sent back.
    static final int REOPENED = 8;

    private static final Set<Integer> SENT_BACK = Set.of(2, 11);

    /// How long ago those were referred, in working days before the meeting, who were examined.
    private static final int WITH_EXAMINATION = 38;

    private static final int ONE_OF_EACH = CaseStatus.values().length;

    private final RuleSets ruleSets;

    DemoCasting(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /// In the order in which the cases are opened.
    List<DemoPlot> plots(
            DemoCast cast,
            DemoNames names,
            Random random,
            int count,
            DemoCalendar calendar,
            LocalDate today) {
        var plots = new ArrayList<DemoPlot>();
        List<DemoGoals.Goal> goals = DemoGoals.spread(count);
        for (int i = 0; i < count; i++) {
            plots.add(plot(i, goals.get(i), cast, names, random, calendar, today));
        }
        plots.sort(Comparator.comparing(plot -> plot.dates().opened()));
        return List.copyOf(plots);
    }

    private DemoPlot plot(
            int serial,
            DemoGoals.Goal goal,
            DemoCast cast,
            DemoNames names,
            Random random,
            DemoCalendar calendar,
            LocalDate today) {
        DemoCast.Town town = town(serial, goal, cast);
        var seat = seat(goal, town, calendar);
        DemoDates dates = dates(goal, town, seat, calendar, random);
        boolean heap = DemoHeap.isIn(goal);
        boolean man = heap || random.nextBoolean();
        LocalDate born = names.born(heap ? 51 : DemoNames.age(random), dates.opened());
        int age = born.until(dates.opened()).getYears();
        return new DemoPlot(
                serial,
                heap ? DemoHeap.NAME : names.next(man),
                new Cpr(names.cpr(born, man)),
                born,
                type(dates.opened(), goal),
                town,
                caseworker(serial, goal, town),
                town.practices().get(random.nextInt(town.practices().size())),
                age > 26 && age < 55 && random.nextInt(10) < 5,
                age > 25 && random.nextInt(10) < 6,
                conditions(heap ? 3 : random.nextInt(4) == 0 ? 2 : 1, random),
                goal.status(),
                goal.turn(),
                dates,
                seat,
                today,
                random.nextLong());
    }

    private static DemoCast.Town town(int serial, DemoGoals.Goal goal, DemoCast cast) {
        int usual = TOWNS.get((serial + serial / 10) % TOWNS.size());
        int index =
                switch (goal.status()) {
                    case ON_AGENDA -> goal.turn() == 3 ? 1 : goal.turn() < 3 ? 0 : usual;
                    case READY_FOR_MEETING ->
                            switch (goal.turn()) {
                                case 0 -> 0;
                                case 1 -> 3;
                                case 2, 7 -> 1;
                                default -> usual % 3;
                            };
                    // In the other region silence is an answer, and nobody examines.
                    case AWAITING_SCREENING,
                            CLINICAL_ASSESSMENT_RECOMMENDED,
                            AWAITING_CLINICAL_ASSESSMENT ->
                            usual % 3;
                    case IN_FOLLOW_UP, CLOSED -> examined(goal) ? usual % 3 : usual;
                    default -> usual;
                };
        return cast.towns().get(serial < ONE_OF_EACH ? 0 : index);
    }

    /// The first caseworker has cases everywhere.
    private static Asker caseworker(int serial, DemoGoals.Goal goal, DemoCast.Town town) {
        boolean first = serial < ONE_OF_EACH || DemoHeap.isIn(goal);
        return town.caseworkers().get(first ? 0 : serial % town.caseworkers().size());
    }

    private static DemoMeetingDay.@Nullable Seat seat(
            DemoGoals.Goal goal, DemoCast.Town town, DemoCalendar calendar) {
        int turn = goal.turn();
        return switch (goal.status()) {
            case IN_MEETING -> calendar.today(town, 1);
            case ON_AGENDA ->
                    turn < 2 ? calendar.today(town, 2 + turn) : calendar.near(town, 3 + turn % 12);
            case RECOMMENDED ->
                    turn == 0 ? calendar.today(town, 0) : calendar.near(town, -turn * 2 + 1);
            case AWAITING_DECISION -> calendar.near(town, -6 - turn * 4);
            case IN_FOLLOW_UP -> calendar.near(town, -22 - turn * 2);
            case CLOSED -> calendar.near(town, -190 + turn * 10);
            case PREPARATION ->
                    SENT_BACK.contains(turn)
                            ? calendar.near(town, -9)
                            : turn == REOPENED ? calendar.near(town, -130) : null;
            case READY_FOR_MEETING ->
                    turn == 2 || turn == 7
                            ? calendar.onCancelledDay(town)
                            : turn == 6 ? calendar.near(town, 4) : null;
            case WITHDRAWN -> turn == 3 ? calendar.near(town, 5) : null;
            default -> null;
        };
    }

    private static DemoDates dates(
            DemoGoals.Goal goal,
            DemoCast.Town town,
            DemoMeetingDay.@Nullable Seat seat,
            DemoCalendar calendar,
            Random random) {
        LocalDate today = calendar.workday();
        int turn = goal.turn();
        if (seat != null && examined(goal)) {
            return DemoDates.referred(after(seat.day(), -WITH_EXAMINATION), seat.day(), random);
        }
        if (seat != null) {
            return DemoDates.towards(seat.day(), today, random);
        }
        return switch (goal.status()) {
            case PREPARATION ->
                    DemoDates.opened(
                            after(today, -DemoOffsets.of(DemoOffsets.OPENED, turn)), random);
            case AWAITING_CERTIFICATE ->
                    DemoDates.asked(
                            DemoDates.WORKING.onOrBefore(
                                    today.minusDays(30L)
                                            .plusDays(
                                                    DemoOffsets.of(
                                                            DemoOffsets.CERTIFICATE_DUE, turn))),
                            random);
            case READY_TO_REFER ->
                    DemoDates.answered(
                            after(today, -DemoOffsets.of(DemoOffsets.ANSWERED, turn)), random);
            case AWAITING_SCREENING ->
                    aimed(
                            DemoOffsets.of(DemoOffsets.REFERRED, turn),
                            turn == DemoOffsets.URGENT ? 6 : IN_TIME,
                            town,
                            calendar,
                            random);
            case AWAITING_CLINICAL_ASSESSMENT ->
                    aimed(
                            DemoOffsets.of(DemoOffsets.ASSESSED, turn) + 6,
                            IN_TIME,
                            town,
                            calendar,
                            random);
            case WITHDRAWN -> DemoDates.asked(after(today, -20 - turn * 7), random);
            case READY_FOR_MEETING ->
                    towards(DemoOffsets.of(DemoOffsets.READY, turn) + 6, town, calendar, random);
            default ->
                    aimed(
                            DemoOffsets.of(DemoOffsets.SCREENED, turn) + 6,
                            IN_TIME,
                            town,
                            calendar,
                            random);
        };
    }

    /// Referred so many working days ago, for the first meeting that lies so many ahead of that.
    private static DemoDates aimed(
            int ago, int ahead, DemoCast.Town town, DemoCalendar calendar, Random random) {
        LocalDate referred = after(calendar.workday(), -ago);
        return DemoDates.referred(referred, calendar.aimedAt(town, referred, ahead), random);
    }

    private static boolean examined(DemoGoals.Goal goal) {
        return goal.turn() == 1 && (goal.status() == IN_FOLLOW_UP || goal.status() == CLOSED);
    }

    /// Referred so many working days ago for a meeting that is still to come.
    private static DemoDates towards(
            int ago, DemoCast.Town town, DemoCalendar calendar, Random random) {
        LocalDate referred = after(calendar.workday(), -ago);
        LocalDate soon = after(calendar.workday(), -IN_TIME + 1);
        LocalDate from = referred.isBefore(soon) ? soon : referred;
        return DemoDates.referred(referred, calendar.aimedAt(town, from, IN_TIME), random);
    }

    /// One after the other of the types that could be opened on the day; the oldest is one of those
    /// that could be opened then only.
    private CaseType type(LocalDate opened, DemoGoals.Goal goal) {
        var types = List.copyOf(ruleSets.on(opened).caseTypes());
        if (goal.status() == CLOSED && types.contains(CaseType.RESOURCE_PROGRAMME)) {
            return CaseType.RESOURCE_PROGRAMME;
        }
        return types.get((goal.turn() + goal.status().ordinal()) % types.size());
    }

    private static List<Condition> conditions(int count, Random random) {
        var conditions = new ArrayList<Condition>();
        while (conditions.size() < count) {
            var one = Condition.values()[random.nextInt(Condition.values().length)];
            if (!conditions.contains(one)) {
                conditions.add(one);
            }
        }
        return List.copyOf(conditions);
    }
}
