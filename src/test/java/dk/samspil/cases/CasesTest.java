package dk.samspil.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Side;
import dk.samspil.agreements.CaseType;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class CasesTest {

    @Autowired Cases cases;
    @Autowired CaseWay way;
    @Autowired CaseReads reads;
    @Autowired TestCases test;
    @Autowired JdbcClient jdbc;

    @Test
    void aNewCaseHasANumberThatCanBeSaidAloudAndStandsInTheWorklist() {
        var opened = test.open();
        assertThat(opened.number()).matches("\\d\\d-\\d{4,}");
        assertThat(opened.status()).isEqualTo(CaseStatus.PREPARATION);
        assertThat(rowsSeenBy(Personas.colleague(), opened.id())).isEqualTo(1);
    }

    @Test
    void theCitizenSeesTheOwnCaseAndTheNeighbourDoesNot() {
        var opened = test.open();
        var neighbour = test.open();
        assertThat(test.as(test.citizenOf(opened), () -> cases.find(opened.id()))).isPresent();
        assertThat(test.as(test.citizenOf(neighbour), () -> cases.find(opened.id()))).isEmpty();
    }

    @Test
    void anotherMunicipalityAndAHealthUnitThatWasNotLetInSeeNothing() {
        var opened = test.open();
        assertThat(test.as(Personas.caseworkerElsewhere(), () -> cases.find(opened.id())))
                .isEmpty();
        assertThat(test.as(Personas.coordinator(), () -> cases.find(opened.id()))).isEmpty();
        test.run(
                Personas.caseworker(),
                () -> cases.letIn(opened.id(), Personas.HEALTH_UNIT, Side.HEALTH_UNIT, null));
        assertThat(test.as(Personas.coordinator(), () -> cases.find(opened.id()))).isPresent();
        assertThat(test.as(Personas.coordinatorElsewhere(), () -> cases.find(opened.id())))
                .isEmpty();
    }

    @Test
    void nobodyLetsThemselvesIntoACase() {
        var opened = test.open();
        assertThatThrownBy(
                        () ->
                                test.run(
                                        Personas.caseworkerElsewhere(),
                                        () ->
                                                cases.letIn(
                                                        opened.id(),
                                                        Personas.GLADSAXE,
                                                        Side.MUNICIPALITY,
                                                        null)))
                .rootCause()
                .hasMessageContaining("not a party");
    }

    @Test
    void ofTwentyAttemptsAtOnceOneOpensTheCase() throws Exception {
        var citizen = test.citizen(Personas.caseworker(), null);
        Callable<Opening> attempt =
                () ->
                        test.as(
                                Personas.caseworker(),
                                () ->
                                        cases.open(
                                                TestCases.newCase(
                                                        citizen, CaseType.FLEX_JOB, null)));
        try (var threads = Executors.newFixedThreadPool(10)) {
            var openings =
                    threads.invokeAll(java.util.Collections.nCopies(20, attempt)).stream()
                            .map(future -> future.resultNow())
                            .toList();
            assertThat(openings).filteredOn(Opening.Opened.class::isInstance).hasSize(1);
        }
    }

    @Test
    void theSecondOfTwoWhoEditTheSameThingIsToldWhoChangedIt() {
        var opened = test.open();
        var facts = new Correction.Facts(WorkArea.EMPLOYMENT, null, null, false, true);
        assertThat(
                        test.as(
                                Personas.colleague(),
                                () -> cases.correct(opened.id(), opened.version(), facts)))
                .isInstanceOf(Correction.Corrected.class);
        var second =
                test.as(
                        Personas.caseworker(),
                        () -> cases.correct(opened.id(), opened.version(), facts));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Correction.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Søren Prøvesen"));
    }

    @Test
    void whatMayNotHappenNowIsRefusedWithTheReasonAndLeavesNoTrace() {
        var opened = test.open();
        var result =
                test.as(
                        Personas.caseworker(),
                        () -> way.recommended(opened.id(), "FLEX_JOB", LocalDate.of(2026, 12, 1)));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused ->
                                assertThat(refused.reason().key())
                                        .isEqualTo("cases.refused.status"));
        assertThat(test.as(Personas.caseworker(), () -> reads.journal(opened.id()))).hasSize(1);
    }

    @Test
    void aRequestSetsAClockAndTheAnswerStopsIt() {
        var opened = test.open();
        var due = LocalDate.of(2026, 12, 20);
        var certificate = UUID.randomUUID();
        test.run(
                Personas.caseworker(),
                () ->
                        way.certificateRequested(
                                opened.id(), certificate, "LÆ 261", "Lægehuset", due));
        assertThat(test.as(Personas.caseworker(), () -> reads.deadlines(opened.id())))
                .containsExactly(new RunningDeadline(DeadlineKind.CERTIFICATE, due, "CLINIC"));
        test.run(
                Personas.caseworker(),
                () -> way.certificateAnswered(opened.id(), certificate, "LÆ 265", "Per Praksis"));
        assertThat(test.as(Personas.caseworker(), () -> reads.deadlines(opened.id()))).isEmpty();
        assertThat(test.as(Personas.caseworker(), () -> cases.find(opened.id())))
                .get()
                .extracting(RehabilitationCase::status)
                .isEqualTo(CaseStatus.READY_TO_REFER);
    }

    @Test
    void theCitizenDoesNotReadWhatIsNotForTheCitizen() {
        var opened = test.open();
        test.run(
                Personas.caseworker(),
                () -> way.noted(opened.id(), "cases.event.FactsCorrected", false));
        assertThat(test.as(test.citizenOf(opened), () -> reads.journal(opened.id()))).hasSize(1);
        assertThat(test.as(Personas.colleague(), () -> reads.journal(opened.id()))).hasSize(2);
    }

    private int rowsSeenBy(dk.samspil.access.Asker asker, CaseId id) {
        List<Integer> counts =
                test.as(
                        asker,
                        () ->
                                jdbc.sql("select count(*) from cases.case_row where case_id = ?")
                                        .param(id.value())
                                        .query(Integer.class)
                                        .list());
        return counts.getFirst();
    }
}
