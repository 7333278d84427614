package dk.samspil.results;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.surveys.TestSurveys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers in words, sorted by hand under themes.
@SamspilTest
class ThemesTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final Asker STRANGER = Personas.secretariatElsewhere();

    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TestCases as;
    @Autowired SurveyFigures figures;
    @Autowired SurveyRounds rounds;

    private final UUID round = UUID.randomUUID();
    private String href = "";

    /// Twelve citizens have written something; the words of each are its number.
    @BeforeEach
    void answered() {
        var test = new TestSurveys(browser, SENDER);
        test.codes(round, test.published("CITIZEN"), "CODES", "12");
        database.superuser()
                .sql(
                        """
                        insert into replies.answer (invitation_id, round_id, owner_id, group_id,
                            question, item, words)
                        select id, round_id, owner_id, group_id, 'said', '', 'Ord ' || name
                        from surveys.invitation where round_id = ?
                        """)
                .param(round)
                .update();
        href = "/undersoegelser/runde/" + round + "/resultat/tekst/said";
    }

    private String open(String address) {
        var answer = browser.open(SENDER, address);
        assertThat(answer).as(address).hasStatusOk();
        var page = htmlUnescape(keep("themes" + address.length(), answer));
        assertThat(page).doesNotContain("??results", " style=");
        return page;
    }

    private UUID theme(String name) {
        assertThat(browser.post(SENDER, href + "/tema", "name", name)).hasStatus3xxRedirection();
        return database.superuser()
                .sql("select id from results.theme where round_id = ? and lower(name) = lower(?)")
                .params(round, name)
                .query(UUID.class)
                .single();
    }

    private List<String> answers() {
        return database.superuser()
                .sql(
                        """
                        select invitation_id::text from replies.answer where round_id = ?
                        order by words
                        """)
                .param(round)
                .query(String.class)
                .list();
    }

    private void sort(List<String> answers, UUID... themes) {
        var fields = new ArrayList<String>();
        answers.forEach(answer -> fields.addAll(List.of("svar", answer)));
        List.of(themes).forEach(theme -> fields.addAll(List.of("tema", theme.toString())));
        assertThat(browser.post(SENDER, href + "/sorter", fields.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    @Test
    void answersArePutUnderThemesAndLeftOverOnesAreTold() {
        assertThat(open(href)).contains("Ikke sorteret (12)", "Tilføj først et tema");
        var wait = theme("Ventetid");
        var time = theme("God tid");
        assertThat(theme("ventetid")).as("made by two at once").isEqualTo(wait);
        sort(answers().subList(0, 7), wait, time);
        sort(answers().subList(6, 8), wait);
        assertThat(open(href)).contains("Ikke sorteret (4)", "Ventetid (8)", "God tid (7)");
        assertThat(open(href + "?vis=" + time)).contains("Ord 0007", "God tid, Ventetid");
        browser.post(SENDER, href + "/sorter", "svar", answers().get(6), "ud", time.toString());
        assertThat(open(href + "?vis=alle")).contains("Ventetid (8)", "God tid (6)");
        var results = "/undersoegelser/runde/" + round + "/resultat";
        assertThat(open(results)).contains("Ikke sorteret", "Ord 0001", "Ventetid");
        assertThat(body(browser.open(SENDER, results + ".csv")))
                .contains("\"Ord 0001\";\"God tid, Ventetid\"");
        for (var file : List.of(".pdf", ".xlsx", "/tekster.xlsx")) {
            assertThat(browser.open(SENDER, results + file)).as(file).hasStatusOk();
        }
    }

    @Test
    void aSmallThemeIsHiddenFromTheOthersAndNothingTellsIt() {
        sort(answers().subList(0, 3), theme("Sjælden"));
        var asked = new SurveyReport.Question[2];
        as.run(
                SENDER,
                () -> {
                    var sent = rounds.find(round).orElseThrow();
                    asked[0] = of(figures.whole(sent, rounds.questionnaire(sent)));
                    asked[1] = of(figures.suppressed(sent, rounds.questionnaire(sent)));
                });
        assertThat(asked[0].rows())
                .extracting(row -> row.label().da() + " " + row.total().n())
                .containsExactly("Sjælden 3", "Ikke sorteret 9");
        assertThat(asked[1].rows())
                .as("what is left would tell the one theme")
                .singleElement()
                .satisfies(row -> assertThat(row.total().hidden()).isTrue());
    }

    private static SurveyReport.Question of(SurveyReport report) {
        return report.questions().stream()
                .filter(each -> each.key().equals("said"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerThatWasChangedIsUnsortedAgain() {
        sort(answers(), theme("Alt"));
        database.superuser()
                .sql("update replies.answer set words = 'Andet' where invitation_id = ?::uuid")
                .param(answers().getFirst())
                .update();
        assertThat(open(href)).contains("Ikke sorteret (1)", "Alt (11)", "Andet");
    }

    @Test
    void aThemeIsRenamedOnceAndRemovedOnlyWhenEmpty() {
        var theme = theme("Først");
        sort(answers().subList(0, 1), theme);
        var at = href + "/tema/" + theme;
        browser.post(SENDER, at, "before", "Først", "name", "Siden");
        browser.post(SENDER, at, "before", "Først", "name", "For sent");
        assertThat(open(href)).contains("Siden (1)").doesNotContain("For sent");
        browser.post(SENDER, at + "/fjern");
        assertThat(open(href)).contains("Siden (1)");
        browser.post(SENDER, href + "/sorter", "svar", answers().getFirst(), "ud", "" + theme);
        browser.post(SENDER, at + "/fjern");
        assertThat(open(href)).doesNotContain("Siden (");
    }

    @Test
    void nobodyElseReadsOrSorts() {
        var theme = theme("Hemmeligt");
        sort(answers().subList(0, 2), theme);
        for (var stranger : List.of(STRANGER, Personas.teamSecretary())) {
            assertThat(browser.open(stranger, href)).hasStatus(404);
            for (var post :
                    List.of("/tema", "/tema/" + theme, "/tema/" + theme + "/fjern", "/sorter")) {
                assertThat(browser.post(stranger, href + post, "name", "x"))
                        .as(post)
                        .hasStatus(404);
            }
            as.run(
                    stranger,
                    () -> {
                        for (var table : List.of("results.theme", "results.sorted")) {
                            assertThat(
                                            jdbc.sql("select count(*) from " + table)
                                                    .query(Integer.class)
                                                    .single())
                                    .as(table)
                                    .isZero();
                            assertThat(jdbc.sql("delete from " + table).update()).isZero();
                        }
                    });
        }
        assertThat(open(href)).as("there was something to find").contains("Hemmeligt (2)");
    }
}
