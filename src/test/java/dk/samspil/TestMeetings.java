package dk.samspil;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.NewMeetingDay;
import dk.samspil.meetings.Planning;
import dk.samspil.parties.Area;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plans real meeting days for tests, each with a team of its own, and takes cases up to them.
@Component
public class TestMeetings {

    public static final LocalDate DAY = LocalDate.of(2027, 1, 14);

    private final TestCases test;
    private final MeetingPlans plans;
    private final Teams teams;
    private final People people;
    private final Cases cases;
    private final CaseWay way;

    TestMeetings(
            TestCases test,
            MeetingPlans plans,
            Teams teams,
            People people,
            Cases cases,
            CaseWay way) {
        this.test = test;
        this.plans = plans;
        this.teams = teams;
        this.people = people;
        this.cases = cases;
        this.way = way;
    }

    /// A day with four slots of an hour from nine, a coordinator, and three areas at the table.
    public MeetingId plan() {
        return plan(Personas.coordinator());
    }

    public MeetingId plan(@Nullable Asker coordinator) {
        return plan(team(), 4, coordinator);
    }

    public MeetingId plan(TeamId team, int slots) {
        return plan(team, slots, Personas.coordinator());
    }

    private MeetingId plan(TeamId team, int slots, @Nullable Asker coordinator) {
        Asker leader = Personas.caseworker();
        Asker writer = Personas.minuteTaker();
        known(leader);
        known(writer);
        known(Personas.coordinator());
        var wanted =
                new NewMeetingDay(
                        team,
                        DAY,
                        LocalTime.of(9, 0),
                        60,
                        slots,
                        "Rådhuset, mødelokale 2",
                        leader.person(),
                        writer.person(),
                        coordinator == null ? null : coordinator.person(),
                        List.of(
                                new NewMeetingDay.Place(leader.person(), Area.EMPLOYMENT),
                                new NewMeetingDay.Place(writer.person(), Area.HEALTH),
                                new NewMeetingDay.Place(writer.person(), Area.SOCIAL)));
        return ((Planning.Planned) test.as(Personas.caseworker(), () -> plans.plan(wanted))).id();
    }

    /// A case that is ready to be put on an agenda.
    public RehabilitationCase ready() {
        var opened = test.open();
        return test.as(
                Personas.caseworker(),
                () -> {
                    way.referred(opened.id(), DAY, DAY.minusDays(7), "");
                    way.screenedSufficient(opened.id(), "test");
                    return cases.find(opened.id()).orElseThrow();
                });
    }

    public TeamId team() {
        return test.as(
                Personas.administrator(),
                () ->
                        teams.add(
                                Personas.BALLERUP,
                                "Team " + UUID.randomUUID(),
                                WorkArea.EMPLOYMENT,
                                "Rådhuset"));
    }

    /// Registers somebody with their role, once.
    public void known(Asker asker) {
        test.run(
                Personas.administrator(),
                () -> {
                    if (people.find(asker.person()).isEmpty()) {
                        var person =
                                new Person(asker.person(), asker.name(), "", "44 77 20 00", "");
                        people.register(person);
                        people.appoint(
                                new RoleHolder(
                                        person,
                                        asker.organisation(),
                                        asker.capacity(),
                                        null,
                                        null,
                                        LocalDate.of(2020, 1, 1),
                                        null));
                    }
                });
    }
}
