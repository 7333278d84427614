package dk.samspil.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.Meetings;
import dk.samspil.ui.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A plan from its first day to the meeting days that it becomes, and who may see and change it.
@SamspilTest
@Import(TestPlans.class)
class ProductionPlansTest {

    @Autowired TestPlans make;
    @Autowired ProductionPlans plans;
    @Autowired HandIns handIns;
    @Autowired MeetingDaysFollow follow;
    @Autowired MeetingPlans meetingPlans;
    @Autowired Meetings meetings;
    @Autowired TestMeetings people;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;

    private int year() {
        return make.nextYear();
    }

    private <T> T as(Asker asker, Supplier<T> work) {
        return make.as(asker, work);
    }

    @Test
    void aPlanThatSomebodyHasChangedMeanwhileIsNotOverwritten() {
        var plan = make.draft(year(), 4);
        var mine = make.tuesdays(year(), 6, "Her");
        var first =
                as(
                        Personas.teamSecretary(),
                        () -> plans.replace(plan, plan.version(), mine.subList(0, 5)));
        var second = as(Personas.teamSecretary(), () -> plans.replace(plan, plan.version(), mine));

        assertThat(first).isInstanceOf(PlanChange.Saved.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        PlanChange.Conflict.class,
                        conflict -> {
                            assertThat(conflict.now().days()).hasSize(5);
                            assertThat(conflict.now().changedBy()).isEqualTo("Tine Teamsen");
                        });
        assertThat(make.now(plan.team(), year()).days()).hasSize(5);
    }

    @Test
    void tooManyDaysAndAYearThatHasPassedAreRefusedAndNothingIsLost() {
        var plan = make.draft(year(), 4);
        var all = new ArrayList<PlannedDay>();
        LocalDate.of(year(), 1, 1)
                .datesUntil(LocalDate.of(year(), 12, 31))
                .forEach(day -> all.add(PlannedDay.of(day, TestPlans.USUAL)));
        var tooMany = as(Personas.teamSecretary(), () -> plans.add(plan, plan.version(), all));

        assertThat(reason(tooMany)).isEqualTo("planning.refused.too-many[364, 260]");
        assertThat(make.now(plan.team(), year()).days()).isEqualTo(plan.days());

        var past = make.now(plan.team(), year() - 2);
        var late =
                as(
                        Personas.teamSecretary(),
                        () -> plans.add(past, 0, make.tuesdays(year() - 2, 3, "Her")));
        assertThat(reason(late)).startsWith("planning.refused.past");
    }

    private static String reason(PlanChange change) {
        var text = ((PlanChange.Refused) change).reason();
        return text.key() + text.args();
    }

    @Test
    void aDraftIsTheMunicipalitysOwnAndAPlanThatIsHandedInTheHealthUnitsToo() {
        var plan = make.draft(year(), 4);
        assertThat(seenBy(Personas.secretariat(), plan).version()).isZero();

        as(Personas.teamSecretary(), () -> handIns.handIn(plan, plan.version()));

        assertThat(seenBy(Personas.secretariat(), plan).days()).hasSize(4);
        for (Asker stranger :
                List.of(Personas.teamSecretaryElsewhere(), Personas.secretariatElsewhere())) {
            assertThatThrownBy(() -> seenBy(stranger, plan)).isInstanceOf(NotFound.class);
            for (String table : List.of("plan", "plan_day", "plan_event")) {
                assertThat(
                                as(
                                        stranger,
                                        () ->
                                                jdbc.sql("select count(*) from planning." + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .as(table + " seen by " + stranger.name())
                        .isZero();
            }
        }
    }

    @Test
    void nobodyElseChangesAPlanInTheDatabaseEither() {
        var plan = make.agreed(year(), 3);
        for (Asker stranger :
                List.of(
                        Personas.teamSecretaryElsewhere(),
                        Personas.secretariatElsewhere(),
                        Personas.clinicalPhysician())) {
            assertThat(
                            as(
                                    stranger,
                                    () ->
                                            jdbc.sql("update planning.plan set status = 'DRAFT'")
                                                            .update()
                                                    + jdbc.sql(
                                                                    "update planning.plan_day set cases = 0")
                                                            .update()
                                                    + jdbc.sql("delete from planning.plan_day")
                                                            .update()))
                    .isZero();
        }
        assertThat(
                        as(
                                Personas.teamSecretary(),
                                () ->
                                        jdbc.sql("delete from planning.plan_day where plan_id = ?")
                                                .param(plan.saved().value())
                                                .update()))
                .as("the days of an agreed plan")
                .isZero();
    }

    private ProductionPlan seenBy(Asker asker, ProductionPlan plan) {
        return as(asker, () -> plans.of(plan.team(), plan.year()));
    }

    @Test
    void aPlanGoesFromDraftToHandedInBackWithAQuestionAndIsAgreed() {
        var plan = make.draft(year(), 4);
        as(Personas.teamSecretary(), () -> handIns.handIn(plan, plan.version()));
        var handedIn = make.now(plan.team(), year());
        assertThat(handedIn.status()).isEqualTo(PlanStatus.HANDED_IN);
        assertThat(
                        reason(
                                as(
                                        Personas.teamSecretary(),
                                        () ->
                                                plans.add(
                                                        handedIn,
                                                        handedIn.version(),
                                                        make.tuesdays(year(), 5, "Her")))))
                .startsWith("planning.refused.not-open");
        assertThat(
                        reason(
                                as(
                                        Personas.secretariat(),
                                        () -> handIns.giveBack(handedIn, handedIn.version(), " "))))
                .startsWith("planning.refused.no-question");

        as(
                Personas.secretariat(),
                () -> handIns.giveBack(handedIn, handedIn.version(), "Kan I mødes før jul?"));
        var returned = make.now(plan.team(), year());
        assertThat(returned.status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(returned.question()).isEqualTo("Kan I mødes før jul?");

        as(Personas.teamSecretary(), () -> handIns.handIn(returned, returned.version()));
        var again = make.now(plan.team(), year());
        as(Personas.secretariat(), () -> handIns.agree(again, again.version()));

        var agreed = make.now(plan.team(), year());
        assertThat(agreed.status()).isEqualTo(PlanStatus.AGREED);
        assertThat(as(Personas.teamSecretary(), () -> plans.history(agreed)))
                .extracting(PlanEvent::kind)
                .containsExactly(
                        PlanEvent.Kind.AGREED,
                        PlanEvent.Kind.HANDED_IN,
                        PlanEvent.Kind.RETURNED,
                        PlanEvent.Kind.HANDED_IN,
                        PlanEvent.Kind.EDITED);
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select purpose || ' ' || receiver_organisation
                                        from exchange.outgoing where link = ? order by written_at, id
                                        """)
                                .param(plan.href())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "planning-handed-in 21084",
                        "planning-returned 151",
                        "planning-handed-in 21084",
                        "planning-agreed 151");
    }

    @Test
    void onlyTheRightSideTurnsAPlan() {
        var plan = make.handedIn(year(), 2);
        assertThatThrownBy(
                        () ->
                                as(
                                        Personas.teamSecretary(),
                                        () -> handIns.agree(plan, plan.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        Personas.secretariatElsewhere(),
                                        () -> handIns.agree(plan, plan.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlanWithSomethingToCorrectIsNotHandedIn() {
        var plan = make.draft(year(), 2);
        var christmas =
                PlannedDay.of(
                        LocalDate.of(year(), 12, 24),
                        make.tuesdays(year(), 1, "Et").getFirst().details());
        as(Personas.teamSecretary(), () -> plans.add(plan, plan.version(), List.of(christmas)));
        var now = make.now(plan.team(), year());

        assertThat(reason(as(Personas.teamSecretary(), () -> handIns.handIn(now, now.version()))))
                .isEqualTo("planning.refused.stops[1]");
    }

    @Test
    void agreedDaysBecomeMeetingDaysOnceAndACancelledOneLeavesThePlan() {
        registerLeaders();
        var plan = make.agreed(year(), 3);
        follow();
        follow();

        var days = make.now(plan.team(), year()).days();
        assertThat(days).hasSize(3).noneMatch(day -> day.meeting() == null);
        var meeting =
                as(
                                Personas.teamSecretary(),
                                () -> meetings.find(new MeetingId(days.getFirst().meeting())))
                        .orElseThrow();
        assertThat(meeting.day()).isEqualTo(days.getFirst().day());
        assertThat(meeting.place()).isEqualTo(days.getFirst().details().place());
        assertThat(meeting.slots()).isEqualTo(5);
        assertThat(meeting.minutesPerCase()).isEqualTo(84);
        assertThat(
                        as(
                                Personas.teamSecretary(),
                                () ->
                                        meetingPlans.count(
                                                plan.team(),
                                                LocalDate.of(year(), 1, 1),
                                                LocalDate.of(year(), 12, 31))))
                .isEqualTo(3);

        as(Personas.coordinator(), () -> meetings.cancel(meeting.id(), "Sygdom"));

        assertThat(make.now(plan.team(), year()).days())
                .extracting(PlannedDay::day)
                .doesNotContain(meeting.day())
                .hasSize(2);
        assertThat(as(Personas.secretariat(), () -> plans.history(plan)).getFirst())
                .satisfies(
                        event -> {
                            assertThat(event.kind()).isEqualTo(PlanEvent.Kind.CANCELLED);
                            assertThat(event.note()).isEqualTo("Sygdom");
                        });
    }

    private void follow() {
        as(
                Asker.system(Personas.BALLERUP),
                () -> {
                    follow.all();
                    return 0;
                });
    }

    /// Somebody to lead the meetings, and to take the minutes.
    private void registerLeaders() {
        people.known(Personas.meetingLeader());
        people.known(Personas.minuteTaker());
    }
}
