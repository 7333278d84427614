package dk.samspil.planning;

import dk.samspil.Personas;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.parties.TeamId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Makes plans for tests, each for a team of its own.
@Component
public class TestPlans {

    public static final DayDetails USUAL =
            new DayDetails(
                    LocalTime.of(8, 30),
                    LocalTime.of(15, 30),
                    "Rådhuset, mødelokale 2",
                    DayKind.REHABILITATION,
                    5,
                    1);

    private final TestCases test;
    private final TestMeetings meetings;
    private final ProductionPlans plans;
    private final HandIns handIns;
    private final Requests requests;
    private final Clock clock;

    TestPlans(
            TestCases test,
            TestMeetings meetings,
            ProductionPlans plans,
            HandIns handIns,
            Requests requests,
            Clock clock) {
        this.test = test;
        this.meetings = meetings;
        this.plans = plans;
        this.handIns = handIns;
        this.requests = requests;
        this.clock = clock;
    }

    public int nextYear() {
        return LocalDate.now(clock).getYear() + 1;
    }

    public TeamId team() {
        return meetings.team();
    }

    /// So many Tuesdays of a year from March on, when nothing is closed.
    public List<PlannedDay> tuesdays(int year, int count, String place) {
        var details =
                new DayDetails(USUAL.starts(), USUAL.ends(), place, USUAL.kind(), USUAL.cases(), 1);
        var days = new ArrayList<PlannedDay>();
        var day = LocalDate.of(year, 8, 31).with(DayOfWeek.TUESDAY).plusWeeks(1);
        while (days.size() < count) {
            days.add(PlannedDay.of(day, details));
            day = day.plusWeeks(1);
        }
        return days;
    }

    /// A plan with so many days at a place of its own.
    public ProductionPlan draft(int year, int count) {
        TeamId team = team();
        var change =
                as(
                        Personas.teamSecretary(),
                        () ->
                                plans.add(
                                        plans.of(team, year),
                                        0,
                                        tuesdays(year, count, "Lokale " + team)));
        if (!(change instanceof PlanChange.Saved)) {
            throw new AssertionError(change);
        }
        return now(team, year);
    }

    public ProductionPlan handedIn(int year, int count) {
        var plan = draft(year, count);
        expect(as(Personas.teamSecretary(), () -> handIns.handIn(plan, plan.version())));
        return now(plan.team(), year);
    }

    public ProductionPlan agreed(int year, int count) {
        var plan = handedIn(year, count);
        expect(as(Personas.secretariat(), () -> handIns.agree(plan, plan.version())));
        return now(plan.team(), year);
    }

    /// An agreed plan of which the team wants a day moved.
    public ProductionPlan asked(int year, int count) {
        var plan = agreed(year, count);
        var day = plan.days().getFirst().day();
        var asked =
                as(
                        Personas.teamSecretary(),
                        () ->
                                requests.ask(
                                        plan,
                                        new NewRequest(
                                                RequestKind.MOVE,
                                                day,
                                                day.plusDays(1),
                                                null,
                                                "Fordi")));
        if (!(asked instanceof RequestChange.Saved)) {
            throw new AssertionError(asked);
        }
        return now(plan.team(), year);
    }

    public ProductionPlan now(TeamId team, int year) {
        return as(Personas.teamSecretary(), () -> plans.of(team, year));
    }

    public <T> T as(Asker asker, Supplier<T> work) {
        return test.as(asker, work);
    }

    private static void expect(PlanChange change) {
        if (!(change instanceof PlanChange.Saved)) {
            throw new AssertionError(change);
        }
    }
}
