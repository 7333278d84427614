package dk.samspil.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTurns;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import java.time.LocalTime;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class MeetingsTest {

    @Autowired Meetings meetings;
    @Autowired TestMeetings planner;
    @Autowired TestCases test;
    @Autowired Cases cases;
    @Autowired CaseTurns turns;
    @Autowired JdbcClient jdbc;

    @Test
    void aReadyCaseGetsTheFirstFreeSlotAndTheNextOneTheSecond() {
        var day = planner.plan();
        var first = planner.ready();
        var second = planner.ready();

        assertThat(book(first, day).isDone()).isTrue();
        assertThat(book(second, day).isDone()).isTrue();

        assertThat(booking(second))
                .satisfies(
                        booked -> {
                            assertThat(booked.starts()).isEqualTo(LocalTime.of(10, 0));
                            assertThat(booked.meeting().seats()).hasSize(3);
                            assertThat(booked.meeting().participants()).isEqualTo(3);
                        });
        assertThat(statusOf(first)).isEqualTo(CaseStatus.ON_AGENDA);
    }

    @Test
    void ofTenAttemptsAtOnceOnTwoDaysOneBooksTheCase() throws Exception {
        var days = new MeetingId[] {planner.plan(), planner.plan()};
        var ready = planner.ready();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var attempts = new java.util.ArrayList<Callable<Result>>();
            for (int i = 0; i < 10; i++) {
                MeetingId day = days[i % 2];
                attempts.add(() -> book(ready, day));
            }
            assertThat(threads.invokeAll(attempts).stream().map(f -> f.resultNow()))
                    .filteredOn(Result::isDone)
                    .hasSize(1);
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondActiveMeetingOfACase() {
        var ready = planner.ready();
        book(ready, planner.plan());
        var other = planner.plan();
        assertThatThrownBy(() -> insertBehindTheRules(ready, other))
                .rootCause()
                .hasMessageContaining("one_active_meeting_of_a_case");
    }

    @Test
    void ofTenCasesAtOnceAFourSlotDayTakesFour() throws Exception {
        var day = planner.plan();
        var ready = Collections.nCopies(10, 0).stream().map(n -> planner.ready()).toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var attempts =
                    ready.stream().map(each -> (Callable<Result>) () -> book(each, day)).toList();
            assertThat(threads.invokeAll(attempts).stream().map(f -> f.resultNow()))
                    .filteredOn(Result::isDone)
                    .hasSize(4);
        }
    }

    @Test
    void withoutACoordinatorThereIsNoMeeting() {
        var ready = planner.ready();
        book(ready, planner.plan(null));
        assertThat(test.as(Personas.minuteTaker(), () -> meetings.start(ready.id())))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused ->
                                assertThat(refused.reason().key())
                                        .isEqualTo("meetings.table.no-coordinator"));
    }

    @Test
    void theDayIsHeldWhenItsLastCaseIsDone() {
        var day = planner.plan();
        var ready = planner.ready();
        book(ready, day);
        assertThat(test.as(Personas.minuteTaker(), () -> meetings.start(ready.id())).isDone())
                .isTrue();
        assertThat(statusOf(ready)).isEqualTo(CaseStatus.IN_MEETING);
        test.run(Personas.minuteTaker(), () -> meetings.finish(ready.id()));
        assertThat(booking(ready).status()).isEqualTo(ItemStatus.DONE);
        assertThat(booking(ready).meeting().status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void cancellingTheDayFreesItsCasesForAnotherOne() {
        var day = planner.plan();
        var ready = planner.ready();
        book(ready, day);
        letHealthUnitIn(ready);

        assertThat(
                        test.as(
                                        Personas.coordinator(),
                                        () -> meetings.cancel(day, "Koordinatoren er syg"))
                                .isDone())
                .isTrue();

        assertThat(statusOf(ready)).isEqualTo(CaseStatus.READY_FOR_MEETING);
        assertThat(book(ready, planner.plan()).isDone()).isTrue();
    }

    @Test
    void aWithdrawnCaseGivesItsSlotFree() {
        var day = planner.plan();
        var ready = planner.ready();
        book(ready, day);
        test.as(Personas.caseworker(), () -> turns.withdraw(ready.id(), "Borgeren vil ikke"));
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () -> meetings.free(meetings.find(day).orElseThrow())))
                .hasSize(4);
    }

    @Test
    void othersSeeNothingOfADayNorOfItsAgenda() {
        var day = planner.plan();
        var ready = planner.ready();
        book(ready, day);

        var stranger = planner.ready();
        for (Asker other :
                new Asker[] {
                    Personas.caseworkerElsewhere(),
                    Personas.coordinatorElsewhere(),
                    Personas.clinicalPhysician(),
                    Personas.gp(100_001),
                    test.citizenOf(stranger)
                }) {
            assertThat(rows(other, "meeting_day", "id", day)).as(other.name()).isZero();
            assertThat(rows(other, "seat", "meeting_id", day)).as(other.name()).isZero();
            assertThat(rows(other, "agenda_item", "meeting_id", day)).as(other.name()).isZero();
        }
        assertThat(rows(Personas.coordinator(), "meeting_day", "id", day)).isOne();
        assertThat(rows(Personas.coordinator(), "agenda_item", "meeting_id", day)).isZero();
        assertThat(rows(test.citizenOf(ready), "meeting_day", "id", day)).isOne();
        assertThat(rows(test.citizenOf(ready), "seat", "meeting_id", day)).isEqualTo(3);
    }

    private Result book(RehabilitationCase ready, MeetingId day) {
        return test.as(Personas.caseworker(), () -> meetings.book(ready.id(), day, null));
    }

    private BookedCase booking(RehabilitationCase ready) {
        return test.as(Personas.caseworker(), () -> meetings.ofCase(ready.id()).orElseThrow());
    }

    private CaseStatus statusOf(RehabilitationCase ready) {
        return test.as(Personas.caseworker(), () -> cases.find(ready.id()).orElseThrow().status());
    }

    private void letHealthUnitIn(RehabilitationCase ready) {
        CaseId id = ready.id();
        test.run(
                Personas.caseworker(),
                () -> cases.letIn(id, Personas.HEALTH_UNIT, Side.HEALTH_UNIT, null));
    }

    private void insertBehindTheRules(RehabilitationCase ready, MeetingId day) {
        test.run(
                Personas.caseworker(),
                () ->
                        jdbc.sql(
                                        """
                                        insert into meetings.agenda_item (meeting_id, case_id, municipality_id,
                                            starts, minutes, status, booked_at)
                                        values (?, ?, ?, '09:00', 60, 'BOOKED', now())
                                        """)
                                .params(day.value(), ready.id().value(), Personas.BALLERUP)
                                .update());
    }

    private int rows(Asker asker, String table, String column, MeetingId day) {
        return test.as(
                asker,
                () ->
                        jdbc.sql(
                                        "select count(*) from meetings."
                                                + table
                                                + " where "
                                                + column
                                                + " = ?")
                                .param(day.value())
                                .query(Integer.class)
                                .single());
    }
}
