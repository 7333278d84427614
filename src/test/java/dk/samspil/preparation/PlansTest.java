package dk.samspil.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class PlansTest {

    @Autowired Plans plans;
    @Autowired Cases cases;
    @Autowired CaseWay way;
    @Autowired Documents documents;
    @Autowired TestCases test;
    @Autowired JdbcClient jdbc;

    @Test
    void aPlanIsWrittenSectionBySectionByTwoPeopleAtOnce() {
        var theCase = test.open();

        assertThat(save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", "Kort"))
                .isEqualTo(new Saving.Saved());
        assertThat(save(Personas.colleague(), theCase, "personal", 0, "strengths", "Tålmodig"))
                .isEqualTo(new Saving.Saved());

        var plan = plan(theCase);
        assertThat(plan.answers().text("caseSummary")).isEqualTo("Kort");
        assertThat(plan.answers().text("strengths")).isEqualTo("Tålmodig");
    }

    @Test
    void theSecondWhoSavesTheSameSectionIsToldWhoWasFirstAndKeepsTheText() {
        var theCase = test.open();
        save(Personas.colleague(), theCase, "summary", 0, "caseSummary", "Først");

        var second = save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", "Sidst");

        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        conflict -> {
                            assertThat(conflict.now().changedBy()).isEqualTo("Søren Prøvesen");
                            assertThat(conflict.typed().text("caseSummary")).isEqualTo("Sidst");
                        });
        assertThat(plan(theCase).answers().text("caseSummary")).isEqualTo("Først");
        assertThat(save(Personas.caseworker(), theCase, "summary", 1, "caseSummary", "Sidst"))
                .isEqualTo(new Saving.Saved());
    }

    @Test
    void whatIsTooLongIsNotSavedAndNotLost() {
        var theCase = test.open();
        var tooLong = "x".repeat(2501);

        assertThat(save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", tooLong))
                .isInstanceOfSatisfying(
                        Saving.Wrong.class,
                        wrong -> assertThat(wrong.typed().text("caseSummary")).isEqualTo(tooLong));
        assertThat(plan(theCase).sections()).isEmpty();
    }

    @Test
    void theReferralFinishesTheEditionAndANewOneKeepsTheOld() {
        var theCase = test.open();
        save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", "Som henvist");
        refer(theCase);

        assertThat(plan(theCase).locked()).isTrue();
        assertThat(test.as(Personas.caseworker(), () -> documents.of(theCase.id())))
                .extracting(Document::kind)
                .containsExactly(DocumentKind.PREPARATORY_PART);
        assertThat(save(Personas.caseworker(), theCase, "summary", 1, "caseSummary", "Nyt"))
                .isInstanceOf(Saving.Locked.class);
        assertThat(begin(theCase, "")).isInstanceOf(Result.Refused.class);
        assertThat(begin(theCase, "Ny undersøgelse")).isEqualTo(Result.done());
        assertThat(save(Personas.caseworker(), theCase, "summary", 1, "caseSummary", "Nyt"))
                .isEqualTo(new Saving.Saved());

        assertThat(plan(theCase).edition()).isEqualTo(2);
        assertThat(test.as(Personas.caseworker(), () -> plans.editions(theCase.id())))
                .singleElement()
                .satisfies(
                        edition ->
                                assertThat(edition.answers().text("caseSummary"))
                                        .isEqualTo("Som henvist"));
    }

    @Test
    void whatIsMissingIsCounted() {
        var theCase = test.open();
        var before = test.as(Personas.caseworker(), () -> plans.missing(plan(theCase)));

        save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", "Kort");

        assertThat(before).contains("caseSummary");
        assertThat(test.as(Personas.caseworker(), () -> plans.missing(plan(theCase))))
                .hasSize(before.size() - 1);
    }

    @Test
    void onlyThePartiesSeeThePlanAndTheGpDoesNot() {
        int clinic = 100_001;
        var theCase = test.open();
        save(Personas.caseworker(), theCase, "summary", 0, "caseSummary", "Fortroligt");
        refer(theCase);
        test.run(
                Personas.caseworker(),
                () -> {
                    cases.letIn(theCase.id(), clinic, Side.CLINIC, null);
                    cases.letIn(theCase.id(), Personas.HEALTH_UNIT, Side.HEALTH_UNIT, null);
                });

        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinatorElsewhere(),
                        Personas.gp(clinic),
                        test.citizenOf(test.open()))) {
            for (var table : List.of("plan", "plan_section", "plan_version")) {
                assertThat(rows(stranger, table, theCase.id())).as(stranger + table).isZero();
            }
        }
        assertThat(rows(Personas.coordinator(), "plan_section", theCase.id())).isEqualTo(1);
        assertThat(rows(test.citizenOf(theCase), "plan_version", theCase.id())).isEqualTo(1);
        assertThat(
                        test.as(
                                Personas.coordinator(),
                                () ->
                                        jdbc.sql("update preparation.plan set locked = false")
                                                .update()))
                .isZero();
        assertThatThrownBy(
                        () ->
                                save(
                                        Personas.coordinator(),
                                        test.open(),
                                        "summary",
                                        0,
                                        "caseSummary",
                                        "Indbrud"))
                .isInstanceOf(DataAccessException.class);
    }

    private int rows(Asker asker, String table, CaseId id) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("select count(*) from preparation." + table + " where case_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single());
    }

    private void refer(RehabilitationCase theCase) {
        var day = LocalDate.of(2027, 3, 1);
        test.run(
                Personas.caseworker(),
                () -> assertThat(way.referred(theCase.id(), day, day, "").isDone()).isTrue());
    }

    private Result begin(RehabilitationCase theCase, String reason) {
        return test.as(Personas.caseworker(), () -> plans.beginEdition(theCase.id(), reason));
    }

    private Plan plan(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> plans.of(theCase.id()));
    }

    private Saving save(
            Asker asker,
            RehabilitationCase theCase,
            String key,
            long version,
            String field,
            String typed) {
        return test.as(
                asker,
                () -> {
                    Section section =
                            plans.definition(plans.of(theCase.id())).section(key).orElseThrow();
                    return plans.save(
                            theCase.id(), section, version, new Answers(Map.of(field, typed)));
                });
    }
}
