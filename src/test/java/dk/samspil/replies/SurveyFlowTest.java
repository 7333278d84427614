package dk.samspil.replies;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.surveys.SurveyReminders;
import dk.samspil.surveys.TestSurveys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A survey from its questionnaire to shared results, as those concerned use its pages.
@SamspilTest
class SurveyFlowTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final Asker ONE = Personas.caseworker();
    private static final Asker OTHER = Personas.teamSecretary();
    private static final Asker ELSEWHERE = Personas.teamSecretaryElsewhere();
    private static final Asker STRANGER = Personas.secretariatElsewhere();
    private static final String[] MEETING = {
        "f.advice", "4", "f.preparation", "3", "f.understandable", "yes"
    };

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TestCases as;
    @Autowired SurveyReminders reminders;

    private TestSurveys test;

    @BeforeEach
    void sender() {
        test = new TestSurveys(browser, SENDER);
    }

    private String open(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).as(address).hasStatusOk();
        var page = htmlUnescape(keep("survey-" + address.replaceAll("[^a-z]+", "-"), answer));
        assertThat(page).doesNotContain("??surveys", "??replies", "??results", " style=");
        return page;
    }

    private MvcTestResult part(Asker asker, String at, String part, int version, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("version", Integer.toString(version)));
        return browser.post(asker, at + "/del/" + part, all.toArray(String[]::new));
    }

    private String at(UUID round, int organisation) {
        return "/spoergeskemaer/" + TestSurveys.invitation(database, round, organisation);
    }

    private void answerAll(Asker who, String at, String advice) {
        part(
                who,
                at,
                "meeting",
                0,
                "f.advice",
                advice,
                "f.preparation",
                "3",
                "f.understandable",
                "no");
        part(who, at, "between", 0, "f.used", "no");
        part(who, at, "lae265", 0, "f.quality", "2");
        assertThat(browser.post(who, at + "/indsend")).hasStatus3xxRedirection();
    }

    @Test
    void aQuestionnaireIsEditedPublishedAndThenNeverChanges() {
        var id = test.begun("COORDINATOR");
        var at = "/undersoegelser/skema/" + id;
        assertThat(open(SENDER, "/undersoegelser")).contains("Tilfredshed med sundheds");
        assertThat(open(SENDER, at)).contains("Kun når", "Spørger igen", "Flyt ned");
        assertThat(open(SENDER, at + "/vis?som=PHYSICIAN")).doesNotContain("Kvaliteten af LÆ 265");
        assertThat(open(SENDER, at + "/afsnit?del=lae265")).contains("Kvaliteten");
        assertThat(open(SENDER, at + "/spoergsmaal?noegle=wait")).contains("Mere end 20");
        assertThat(browser.post(SENDER, at + "/afsnit", "lock", "1", "titleDa", "Til sidst"))
                .hasStatus3xxRedirection();
        var missing =
                browser.post(
                        SENDER,
                        at + "/spoergsmaal?del=part1",
                        "lock",
                        "2",
                        "labelDa",
                        "Hvor godt?",
                        "type",
                        "SCALE",
                        "options",
                        "Kun én");
        assertThat(missing).hasStatus(422);
        assertThat(htmlUnescape(body(missing))).contains("mindst to svarmuligheder");
        String[] question = {
            "labelDa", "Hvor godt?", "type", "SCALE", "options", "Dårligt | Poorly\nGodt | Well"
        };
        var stale = new ArrayList<>(List.of(question));
        stale.addAll(List.of("lock", "1"));
        assertThat(
                        browser.post(
                                SENDER,
                                at + "/spoergsmaal?del=part1",
                                stale.toArray(String[]::new)))
                .as("somebody else saved meanwhile")
                .hasStatus(409);
        stale.set(stale.size() - 1, "2");
        assertThat(
                        browser.post(
                                SENDER,
                                at + "/spoergsmaal?del=part1",
                                stale.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(browser.post(SENDER, at + "/flyt", "lock", "3", "op", "part1"))
                .hasStatus3xxRedirection();
        browser.post(SENDER, at + "/fjern", "lock", "4", "noegle", "used");
        assertThat(open(SENDER, at)).as("others hang on it").contains("Har I brugt");
        browser.post(SENDER, at + "/udgiv", "lock", "4");
        assertThat(open(SENDER, at)).contains("udgivet", "Ret i en ny version", "Hvor godt?");
        assertThat(browser.post(SENDER, at + "/fjern", "lock", "5", "noegle", "part1"))
                .hasStatus(404);
        assertThatThrownBy(
                        () ->
                                database.superuser()
                                        .sql(
                                                """
                                                update surveys.edition set content = '{}'
                                                where questionnaire_id = ?
                                                """)
                                        .param(id)
                                        .update())
                .hasMessageContaining("never changes");
        assertThat(browser.open(STRANGER, at)).hasStatus(404);
        assertThat(browser.post(STRANGER, at + "/ny-version")).hasStatus(404);
        assertThat(browser.open(OTHER, at)).hasStatus(404);
        assertThat(browser.post(SENDER, at + "/ny-version")).hasStatus3xxRedirection();
        assertThat(open(SENDER, "/undersoegelser/ny?skema=" + id)).contains("version 1");
    }

    @Test
    void whichNumbersAddUpIsWrittenInTheEditor() {
        var id = test.begun("VOLUME");
        var at = "/undersoegelser/skema/" + id + "/spoergsmaal";
        assertThat(open(SENDER, at + "?noegle=plans"))
                .contains("ikke er summen af andre", "De to niveauer giver ikke det hele");
        assertThat(open(SENDER, at + "?noegle=spent"))
                .contains(
                        "plans\" selected=\"selected\">Tallet divideret med: Genoptræningsplaner",
                        "langt fra de andre kommuners");
        String[] question = {
            "lock",
            "1",
            "noegle",
            "spent",
            "labelDa",
            "Udgift",
            "type",
            "MONEY",
            "sumOf",
            "partners"
        };
        assertThat(browser.post(SENDER, at, question)).as("asks nothing").hasStatus(422);
        var asking = new ArrayList<>(List.of(question));
        asking.addAll(List.of("sumDa", "Passer det?"));
        assertThat(browser.post(SENDER, at, asking.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select jsonb_path_query_first(content, '$.doubts[*]
                                            ? (@.field == "spent").question.da') #>> '{}'
                                        from surveys.edition where questionnaire_id = ?
                                        """)
                                .param(id)
                                .query(String.class)
                                .single())
                .isEqualTo("Passer det?");
    }

    @Test
    void twoPeopleWriteOneReplyAndOneOfThemHandsItIn() {
        var round = test.send(test.published("COORDINATOR"), "Runde", 151, 159);
        var at = at(round, 151);
        assertThat(open(ONE, "/spoergeskemaer")).contains("Runde", "Ikke begyndt");
        assertThat(open(ONE, at)).contains("Teamsekretæren, mødelederen");
        assertThat(open(ONE, at + "/del/meeting")).contains("Meget tilfredse", "del 1 af 3");
        assertThat(part(ONE, at, "meeting", 0, MEETING)).hasStatus3xxRedirection();
        var taken = part(OTHER, at, "meeting", 0, "f.advice", "1");
        assertThat(taken).hasStatus(409);
        assertThat(htmlUnescape(keep("survey-conflict", taken)))
                .contains("gemte denne del", ONE.name(), "Meget utilfredse");
        assertThat(part(OTHER, at, "between", 0, "f.used", "yes", "f.wait", "40"))
                .hasRedirectedUrl(at + "/del/between");
        assertThat(open(OTHER, at + "/del/between"))
                .contains("Er det arbejdsdage?", "Forklar gerne");
        assertThat(
                        part(
                                OTHER,
                                at,
                                "between",
                                1,
                                "f.used",
                                "yes",
                                "f.wait",
                                "40",
                                "f.waitWhy",
                                "Sommer",
                                "spurgt",
                                "wait",
                                "videre",
                                "ja"))
                .hasRedirectedUrl(at + "/del/lae265");
        assertThat(browser.post(OTHER, at + "/indsend")).as("something is missing").hasStatus(422);
        part(OTHER, at, "lae265", 0, "f.quality", "2");
        assertThat(open(OTHER, at)).contains("Det spørger vi til", "Besvaret");
        browser.post(OTHER, at + "/uddeleger", "person", "En anden");
        browser.post(ONE, at + "/indsend");
        assertThat(open(ONE, at)).as("not theirs to hand in").contains("Gem kollegaen");
        assertThat(browser.post(OTHER, at + "/indsend")).hasStatus3xxRedirection();
        assertThat(open(ONE, at)).contains("Sendt ind", OTHER.name(), "Sommer");
        assertThat(part(ONE, at, "meeting", 1, MEETING)).hasStatus3xxRedirection();
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select string_agg(question || item || coalesce(number::text, words, ''), ' '
                                            order by question, item) from replies.answer where round_id = ?
                                        """)
                                .param(round)
                                .query(String.class)
                                .single())
                .isEqualTo(
                        "advice44 channel* preparation33 quality22 understandableyes usedyes wait40"
                                + " waitWhySommer");
    }

    @Test
    void theSenderFollowsExtendsReopensAndRecalls() {
        var round = test.send(test.published("COORDINATOR"), "Fulgt", 151, 159);
        var at = at(round, 151);
        var href = "/undersoegelser/runde/" + round;
        var paper = "/undersoegelser/papir" + at.substring(at.lastIndexOf('/'));
        part(ONE, at, "meeting", 0, MEETING);
        assertThat(open(SENDER, href)).contains("Kladde", "Mangler at svare (2)");
        assertThat(open(SENDER, paper)).as("a draft is theirs").contains("Ikke begyndt");
        part(SENDER, paper, "meeting", 0, MEETING);
        assertThat(
                        database.superuser()
                                .sql(
                                        "select saved->'meeting'->>'by' from replies.reply where round_id = ?")
                                .param(round)
                                .query(String.class)
                                .single())
                .isEqualTo(ONE.name());
        answerAll(ELSEWHERE, at(round, 159), "5");
        assertThat(open(SENDER, href)).contains("Har svaret (1)");
        var theirs = at(round, 159);
        var handed = "/undersoegelser/papir" + theirs.substring(theirs.lastIndexOf('/'));
        assertThat(open(SENDER, handed)).contains("Meget tilfredse", "Åbn svaret igen");
        browser.post(SENDER, handed + "/aabn", "because", "");
        assertThat(open(ELSEWHERE, theirs)).doesNotContain("åbnet svaret igen");
        assertThat(browser.post(SENDER, handed + "/aabn", "because", "Tallet mangler"))
                .hasStatus3xxRedirection();
        assertThat(open(ELSEWHERE, theirs)).contains("Tallet mangler", "Send svaret ind");
        assertThat(browser.post(ELSEWHERE, theirs + "/indsend")).hasStatus3xxRedirection();
        assertThat(browser.post(STRANGER, href + "/frist", "frist", "1-1-2030", "version", "1"))
                .hasStatus(404);
        browser.post(
                SENDER,
                href + "/frist",
                "frist",
                LocalDate.now(DanishDates.ZONE).plusDays(2).toString(),
                "version",
                "1");
        as.run(Asker.system(SENDER.organisation()), reminders::remind);
        as.run(Asker.system(SENDER.organisation()), reminders::remind);
        browser.post(SENDER, href + "/tilbagekald", "because", "Forkert skema", "version", "2");
        assertThat(open(OTHER, at)).contains("Tilbagekaldt: Forkert skema");
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select purpose from exchange.outgoing
                                        where case_id = ? and receiver_organisation = 151 order by 1
                                        """)
                                .param(round)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "surveys-extended", "surveys-recalled", "surveys-reminder", "surveys-sent");
    }

    @Test
    void theNextRoundKnowsTheYearsOfTheLast() {
        var questionnaire = test.published("VOLUME");
        var first = test.send(questionnaire, "Status et", 151);
        var at = at(first, 151);
        String[] volume = {
            "f.plans.2023", "100", "f.plans.2024", "110", "f.plans.2025", "400",
            "f.basic.2023", "80", "f.basic.2024", "90", "f.basic.2025", "300",
            "f.advanced.2023", "20", "f.advanced.2024", "20", "f.advanced.2025", "90",
            "spurgt", ""
        };
        assertThat(part(OTHER, at, "volume", 0, volume)).hasRedirectedUrl(at + "/del/volume");
        assertThat(open(OTHER, at + "/del/volume"))
                .contains("mere end 30 %", "De to niveauer giver ikke det hele");
        part(OTHER, at, "together", 0, "f.across", "no");
        part(OTHER, at, "cost", 0, "f.spent", "1.000.000");
        browser.post(OTHER, at + "/indsend");
        var second = test.send(questionnaire, "Status to", first, 151);
        var next = at(second, 151);
        assertThat(open(OTHER, next + "/del/volume"))
                .contains("value=\"400\"", "Kendte år er hentet fra Status et");
        assertThat(open(OTHER, next + "/del/cost")).contains("Sidst svarede I 1.000.000");
        assertThat(part(OTHER, next, "cost", 0, "f.spent", "2.000.000", "spurgt", ""))
                .as("twice as much as last time is asked back")
                .hasRedirectedUrl(next + "/del/cost");
    }

    @Test
    void aCodeAnswersOnceWithoutSignIn() {
        var round = UUID.randomUUID();
        var codes = test.codes(round, test.published("CITIZEN"), "CODES", "3");
        assertThat(codes).hasSize(3);
        var code = codes.getFirst();
        assertThat(anonymous(code)).contains("uden at sige, hvem du er");
        assertThat(anonymous(code + "/del/meeting")).contains("Følte du dig hørt?");
        var saved =
                post(
                        code + "/del/meeting",
                        "f.heard",
                        "5",
                        "f.understood",
                        "4",
                        "f.companion",
                        "no");
        assertThat(saved.getRequest().getSession(false)).as("no session is needed").isNull();
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(code + "?besked=saved");
        assertThat(anonymous(code + "?besked=saved")).contains("Svarene er gemt");
        assertThat(anonymous(code + "?besked=ganske+andet")).doesNotContain("data-notice");
        post(code + "/indsend");
        assertThat(anonymous(code)).contains("Dit svar er sendt").doesNotContain("I meget høj");
        post(code + "/del/meeting", "f.heard", "1", "version", "1");
        assertThat(anybody.get().uri("/svar/aaaaaaaaaaaaaaaa").exchange()).hasStatus(404);
        assertThat(anybody.get().uri("/svar/x").exchange()).hasStatus(404);
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select count(*) || '/' || max(number) filter (where question = 'heard')
                                        from replies.answer where round_id = ?
                                        """)
                                .param(round)
                                .query(String.class)
                                .single())
                .isEqualTo("3/5");
    }

    @Test
    void byALinkEachAnswersOnAPageOfTheirOwn() {
        var round = UUID.randomUUID();
        var link = test.codes(round, test.published("CITIZEN"), "LINK", "").getFirst();
        assertThat(anonymous(link)).contains("Begynd");
        var own = post(link + "/begynd").getResponse().getRedirectedUrl();
        var another = post(link + "/begynd").getResponse().getRedirectedUrl();
        assertThat(own).startsWith("/svar/").isNotEqualTo(another).isNotEqualTo(link);
        assertThat(anonymous(String.valueOf(own))).contains("Send svaret ind");
        assertThat(open(SENDER, "/undersoegelser/runde/" + round)).contains("0 af 2");
        var paper = browser.post(SENDER, "/undersoegelser/runde/" + round + "/papir");
        var at = String.valueOf(paper.getResponse().getRedirectedUrl());
        part(SENDER, at, "meeting", 0, "f.heard", "2", "f.understood", "4", "f.companion", "no");
        assertThat(browser.post(SENDER, at + "/indsend")).hasStatus3xxRedirection();
        assertThat(open(SENDER, at)).contains("Tastet ind fra papir");
    }

    @Test
    void anotherMunicipalityNeverSeesAnAnswer() {
        var round = test.send(test.published("COORDINATOR"), "Hemmelig", 151, 159);
        var at = at(round, 151);
        answerAll(OTHER, at, "4");
        for (var stranger : List.of(ELSEWHERE, STRANGER, Personas.administrator())) {
            for (var address : List.of(at, at + "/del/meeting", at + "/resultat")) {
                assertThat(browser.open(stranger, address)).as(address).hasStatus(404);
            }
            for (var post : List.of("/del/meeting", "/indsend", "/uddeleger")) {
                assertThat(browser.post(stranger, at + post)).as(post).hasStatus(404);
            }
            as.run(
                    stranger,
                    () -> {
                        for (var table : List.of("replies.reply", "replies.answer")) {
                            assertThat(
                                            jdbc.sql(
                                                            "select count(*) from "
                                                                    + table
                                                                    + " where organisation_id = 151")
                                                    .query(Integer.class)
                                                    .single())
                                    .as("%s reading %s", stranger.capacity(), table)
                                    .isZero();
                        }
                        assertThat(
                                        jdbc.sql(
                                                        """
                                                        update surveys.invitation set state = 'DRAFT', handed_in_at = null
                                                        where organisation_id = 151
                                                        """)
                                                .update())
                                .isZero();
                    });
        }
        as.run(
                OTHER,
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        "select count(*) from replies.answer where round_id = ?")
                                                .param(round)
                                                .query(Integer.class)
                                                .single())
                                .as("there was something to find")
                                .isPositive());
        assertThat(browser.open(ELSEWHERE, "/undersoegelser/runde/" + round + "/resultat"))
                .hasStatus(404);
        assertThat(browser.open(STRANGER, "/undersoegelser/runde/" + round + "/resultat"))
                .hasStatus(404);
        assertThat(browser.open(STRANGER, "/undersoegelser/runde/" + round + "/resultat.csv"))
                .hasStatus(404);
    }

    @Test
    void resultsAreWholeForTheSenderAndSuppressedForTheOthers() {
        var round = test.send(test.published("COORDINATOR"), "Tal", 151, 159);
        var href = "/undersoegelser/runde/" + round + "/resultat";
        answerAll(OTHER, at(round, 151), "4");
        answerAll(ELSEWHERE, at(round, 159), "2");
        assertThat(open(SENDER, href)).contains("gennemsnit 3,00", "50 %", "2 af 2 har svaret");
        assertThat(open(SENDER, href + "?som=modtager"))
                .contains("skjult", "vises det ikke")
                .doesNotContain("gennemsnit 3,00");
        assertThat(open(OTHER, at(round, 151) + "/resultat")).contains("ikke delt endnu");
        assertThat(browser.post(STRANGER, href + "/del")).hasStatus(404);
        browser.post(SENDER, href + "/del");
        assertThat(open(OTHER, at(round, 151) + "/resultat"))
                .contains("skjult", "Jeres svar:", "Tilfredse")
                .doesNotContain("gennemsnit 3,00");
        assertThat(browser.open(SENDER, href + ".pdf").getResponse().getContentType())
                .isEqualTo("application/pdf");
        assertThat(browser.open(SENDER, href + ".xlsx")).hasStatusOk();
        assertThat(body(browser.open(SENDER, href + ".csv")))
                .contains("\"Ballerup Kommune\"", "\"advice\";\"4\";\"4\"");
        assertThat(body(browser.open(SENDER, href + "/kodebog.csv")))
                .contains("\"advice\";\"5\";\"\";\"Meget tilfredse\"");
    }

    private String anonymous(String address) {
        var answer = anybody.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return htmlUnescape(keep("survey-open" + address.length(), answer));
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = anybody.post().uri(address);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        var answer = request.exchange();
        assertThat(answer).as(address).hasStatus3xxRedirection();
        return answer;
    }
}
