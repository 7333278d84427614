package dk.samspil.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.CountedStatements;
import dk.samspil.CountedStatements.Statement;
import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.cases.RehabilitationCase;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the plans that the database makes for the application's own lists, with 60,000 cases in
/// one municipality, all referred to its health unit: under Row-Level Security they go by index.
@PerformanceTest
class PlansAtScaleTest {

    private static final int CASES = 60_000;

    /// Blocks of 8 kB that a list may read: 200 rows of about ten each, from the tables and their
    /// indexes. All rows of the cases take about 6,000.
    private static final int FEW_BLOCKS = 2_500;

    private static final Pattern BLOCKS =
            Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    @Autowired SignedInBrowser browser;
    @Autowired CountedStatements counted;
    @Autowired OwnerDatabase database;
    @Autowired TestCases test;
    @Autowired TestMeetings meetings;
    @Autowired CasesOnTheWay way;
    @Autowired Everybody everybody;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void sixtyThousandCases() {
        var superuser = database.superuser();
        if (superuser.sql("select count(*) from cases.case_row").query(Long.class).single()
                < CASES) {
            multiply(way.referred(meetings.team(), everybody.clinic().organisation()));
            superuser.sql("vacuum analyze").update();
        }
    }

    private void multiply(RehabilitationCase theCase) {
        var crowd = new Crowd(database);
        String one = " = '" + theCase.id().value() + "'";
        String number = "'26-' || (100000 + g)";
        String name =
                """
                (array['Anders', 'Bodil', 'Carla', 'Dines', 'Elin', 'Frode', 'Gry'])[1 + g % 7] || ' '
                || (array['Testesen', 'Prøvesen', 'Eksempel', 'Mønster'])[1 + g / 7 % 4] || 'gård' || g
                """;
        crowd.multiply(
                "cases.rehabilitation_case",
                "id" + one,
                CASES,
                Map.of(
                        "id",
                        Crowd.another("id"),
                        "citizen",
                        Crowd.another("citizen"),
                        "number",
                        number));
        var party = Map.of("case_id", Crowd.another("case_id"), "person", Crowd.another("person"));
        crowd.multiply("cases.case_party", "case_id" + one, CASES, party);
        crowd.multiply(
                "cases.case_row",
                "case_id" + one,
                CASES,
                Map.of(
                        "case_id",
                        Crowd.another("case_id"),
                        "person",
                        Crowd.another("person"),
                        "number",
                        number,
                        "citizen_name",
                        name,
                        "search",
                        "lower(" + number + " || ' ' || " + name + ")",
                        "caseworker",
                        "md5('caseworker' || g % 300)::uuid",
                        "next_due",
                        "current_date - 20 + g % 300",
                        "status",
                        "case when g % 50 = 0 then 'AWAITING_SCREENING'"
                                + " else (array['PREPARATION', 'CLOSED'])[1 + g % 2] end",
                        "turn",
                        "(array['CLINIC', 'MUNICIPALITY', 'HEALTH_UNIT'])[1 + g / 2 % 3]",
                        "active",
                        "g % 2 = 0"));
        crowd.multiply(
                "advice.screening",
                "case_id" + one,
                CASES,
                Map.of(
                        "id", Crowd.another("id"),
                        "case_id", Crowd.another("case_id"),
                        "due", "current_date - 5 + g % 100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sager",
                "/sager?whose=mine",
                "/sager?which=ours",
                "/sager?which=late",
                "/sager?which=closed",
                "/sager?efter=2027-01-20_00000000-0000-0000-0000-000000000000"
            })
    void theWorklistGoesByIndex(String address) {
        assertGoesByIndex(Personas.caseworker(), address);
        assertGoesByIndex(Personas.coordinator(), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"testesengård4711", "26-1234", "nobody", "anders", "gård", "an", "%"})
    void aSearchGoesByIndexHoweverManyItFinds(String words) {
        assertGoesByIndex(Personas.caseworker(), "/sager?q=" + words.replace("%", "%25"));
    }

    @Test
    void theListOfScreeningsGoesByIndex() {
        assertGoesByIndex(Personas.coordinator(), "/vurderinger");
    }

    private void assertGoesByIndex(Asker asker, String address) {
        List<Statement> statements =
                counted.of(() -> assertThat(browser.open(asker, address)).hasStatusOk()).stream()
                        .filter(statement -> statement.sql().contains("case"))
                        .toList();
        assertThat(statements).isNotEmpty();
        for (Statement statement : statements) {
            String plan = plan(asker, statement);
            assertThat(plan)
                    .as("%s as %s", address, asker.capacity())
                    .doesNotContain("Seq Scan on case")
                    .doesNotContain("Seq Scan on screening");
            assertThat(blocks(plan))
                    .as(
                            "blocks read for %s as %s by %s%n%s",
                            address, asker.capacity(), statement, plan)
                    .isLessThan(FEW_BLOCKS);
        }
    }

    /// The plan as it is carried out for the asker, with Row-Level Security.
    private String plan(Asker asker, Statement statement) {
        return test.as(
                asker,
                () ->
                        String.join(
                                "\n",
                                jdbc.sql("explain (analyze, buffers) " + statement.sql())
                                        .params(statement.values())
                                        .query((row, n) -> row.getString(1))
                                        .list()));
    }

    /// Of the topmost step, which counts those below it.
    private static int blocks(String plan) {
        var found = BLOCKS.matcher(plan);
        assertThat(found.find()).isTrue();
        return number(found.group(1)) + number(found.group(2));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
