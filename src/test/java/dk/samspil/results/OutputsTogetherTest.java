package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.surveys.TestSurveys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody lays all that is given out of a round side by side - the page that is shared, the page
/// as receivers see it, the PDF and the spreadsheet - and tries to tell a hidden count from it.
@SamspilTest
class OutputsTogetherTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final Asker ASKED = Personas.teamSecretary();

    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;

    /// By question and answer: what stands under each region, and under all.
    private record Output(String name, Map<String, List<String>> rows) {}

    @RepeatedTest(3)
    void noCountCanBeToldFromAllThatIsGivenOut(RepetitionInfo repetition) throws IOException {
        var random = new Random(40 + repetition.getCurrentRepetition());
        var test = new TestSurveys(browser, SENDER);
        var towns = municipalities();
        var first =
                test.send(test.published("COORDINATOR"), "Første", towns.toArray(Integer[]::new));
        answer(first, random);
        var round = test.send(questionnaire(first), "Anden", first, towns.toArray(Integer[]::new));
        var counts = answer(round, random);
        var outputs = outputs(round);
        for (var output : outputs) {
            assertThat(output.rows()).as(output.name()).isEqualTo(outputs.getFirst().rows());
        }
        int small = 0;
        for (var question : counts.entrySet()) {
            small += attack(question.getKey(), question.getValue(), outputs.getFirst());
        }
        assertThat(small).as("there was something to find").isGreaterThan(5);
    }

    private List<Integer> municipalities() {
        return database.superuser()
                .sql("select id from parties.organisation where kind = 'MUNICIPALITY' order by id")
                .query(Integer.class)
                .list();
    }

    private UUID questionnaire(UUID round) {
        return database.superuser()
                .sql("select questionnaire_id from surveys.round where id = ?")
                .param(round)
                .query(UUID.class)
                .single();
    }

    /// As if the towns lay in three regions.
    private void spread(UUID round) {
        database.superuser()
                .sql(
                        """
                        update surveys.invitation set group_id =
                            (array[1084, 1085, 1082])[1 + abs(hashtext(organisation_id::text)) % 3]
                        where round_id = ?
                        """)
                .param(round)
                .update();
    }

    /// Answers at random, unevenly; the counts by label of the question, by answer and region.
    private Map<String, int[][]> answer(UUID round, Random random) {
        spread(round);
        var regions =
                database.superuser()
                        .sql(
                                """
                                select i.group_id from surveys.invitation i
                                join parties.organisation o on o.id = i.group_id
                                where i.round_id = ? group by i.group_id, o.short_name order by o.short_name
                                """)
                        .param(round)
                        .query(Integer.class)
                        .list();
        Map<String, int[][]> counts = new LinkedHashMap<>();
        var asked =
                Map.of(
                        "advice", "Hvor tilfredse er I med koordinatorens rådgivning på mødet?",
                        "preparation", "Hvor tilfredse er I med koordinatorens forberedelse?");
        asked.values().forEach(label -> counts.put(label, new int[5][regions.size()]));
        for (var one :
                database.superuser()
                        .sql(
                                "select id, group_id from surveys.invitation where round_id = ? order by id")
                        .param(round)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                        .list()) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            database.superuser()
                    .sql(
                            """
                            update surveys.invitation set state = 'HANDED_IN', handed_in_at = now()
                            where id = ?
                            """)
                    .param(one.getKey())
                    .update();
            asked.forEach(
                    (key, label) -> {
                        int step = Math.min(random.nextInt(5), random.nextInt(5)) + 1;
                        counts.get(label)[step - 1][regions.indexOf(one.getValue())]++;
                        database.superuser()
                                .sql(
                                        """
                                        insert into replies.answer (invitation_id, round_id, owner_id,
                                            organisation_id, group_id, question, item, number)
                                        select id, round_id, owner_id, organisation_id, group_id, ?, ?, ?
                                        from surveys.invitation where id = ?
                                        """)
                                .params(key, Integer.toString(step), step, one.getKey())
                                .update();
                    });
        }
        return counts;
    }

    private List<Output> outputs(UUID round) throws IOException {
        var results = "/undersoegelser/runde/" + round + "/resultat";
        var outputs = new ArrayList<Output>();
        var asReceivers = page(SENDER, results + "?som=modtager");
        outputs.add(new Output("as receivers see it", ResultTables.ofPage(asReceivers)));
        browser.post(SENDER, results + "/del");
        var shared =
                page(
                        ASKED,
                        "/spoergeskemaer/"
                                + TestSurveys.invitation(database, round, ASKED.organisation())
                                + "/resultat");
        outputs.add(new Output("shared", ResultTables.ofPage(shared)));
        assertThat(List.of(asReceivers, shared))
                .as("the mean of the round before is for the sender alone")
                .noneMatch(page -> page.contains("sidst "));
        outputs.add(
                new Output(
                        "spreadsheet",
                        ResultTables.ofSheet(
                                browser.open(SENDER, results + ".xlsx")
                                        .getResponse()
                                        .getContentAsByteArray())));
        var pdf =
                ResultTables.text(
                        browser.open(SENDER, results + ".pdf")
                                .getResponse()
                                .getContentAsByteArray());
        outputs.add(new Output("PDF", ResultTables.ofPdf(pdf, outputs.getFirst().rows())));
        for (var file : List.of(".csv", ".xlsx", ".pdf", "/kodebog.csv", "", "?som=modtager")) {
            assertThat(browser.open(ASKED, results + file)).as(file).hasStatus(404);
        }
        return outputs;
    }

    private String page(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).as(address).hasStatusOk();
        return htmlUnescape(SignedInBrowser.body(answer));
    }

    /// How many small counts it tried to tell.
    private static int attack(String question, int[][] counts, Output output) {
        var hidden = new boolean[counts.length][counts[0].length + 1];
        var rows =
                output.rows().entrySet().stream()
                        .filter(row -> row.getKey().startsWith(question))
                        .map(Map.Entry::getValue)
                        .toList();
        for (int r = 0; r < counts.length; r++) {
            for (int g = 0; g <= counts[0].length; g++) {
                var shown = rows.get(r).get(g);
                hidden[r][g] = shown.equals(ResultTables.HIDDEN);
                int count = g < counts[0].length ? counts[r][g] : Arrays.stream(counts[r]).sum();
                assertThat(shown).isIn(ResultTables.HIDDEN, Integer.toString(count));
            }
        }
        // The mean of a group is shown only where the attack knows that it may be.
        for (int g = 0; g <= counts[0].length; g++) {
            boolean some = false;
            for (var row : hidden) {
                some |= row[g];
            }
            assertThat(rows.getLast().get(g).equals(ResultTables.HIDDEN)).isEqualTo(some);
        }
        var attack = new AttackByEquations(counts, hidden);
        int small = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int g = 0; g < counts[0].length; g++) {
                if (counts[r][g] > 0 && counts[r][g] < 5) {
                    small++;
                    assertThat(attack.tells(r, g)).as("%s %d %d", question, r, g).isFalse();
                }
            }
        }
        return small;
    }
}
