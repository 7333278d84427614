package dk.samspil.replies;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.surveys.TestSurveys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A number far from what others answered is asked back, and tells nothing more of them.
@SamspilTest
class OthersAnswersTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final Asker OWN = Personas.teamSecretary();
    private static final List<Integer> OTHERS = List.of(101, 147, 153, 155, 157, 159, 161, 163);
    private static final String FAR = "langt fra de andre kommuners";

    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TestCases as;

    private TestSurveys test;

    @BeforeEach
    void sender() {
        test = new TestSurveys(browser, SENDER);
    }

    private UUID send(UUID questionnaire, String title, UUID previous, List<Integer> others) {
        var all = new ArrayList<>(others);
        all.add(OWN.organisation());
        return test.send(questionnaire, title, previous, all.toArray(Integer[]::new));
    }

    private UUID invitation(UUID round, int organisation) {
        return TestSurveys.invitation(database, round, organisation);
    }

    private static String at(UUID invitation) {
        return "/spoergeskemaer/" + invitation;
    }

    /// So many plans in the last year, and what they cost.
    private void fill(Asker who, UUID round, int plans, int spent) {
        var at = at(invitation(round, who.organisation()));
        var fields = new ArrayList<>(List.of("version", "0", "spurgt", ""));
        for (int year = 2023; year <= 2025; year++) {
            fields.addAll(List.of("f.plans." + year, "" + plans, "f.basic." + year, "" + plans));
            fields.addAll(List.of("f.advanced." + year, "0"));
        }
        browser.post(who, at + "/del/volume", fields.toArray(String[]::new));
        browser.post(who, at + "/del/together", "version", "0", "f.across", "no");
        browser.post(who, at + "/del/cost", "version", "0", "f.spent", "" + spent);
    }

    /// What the others spend on a plan is 9,700 to 10,400 kroner, whether they have many or few.
    private void othersHandIn(UUID round, List<Integer> who) {
        for (int i = 0; i < who.size(); i++) {
            var asker = Personas.teamSecretaryOf(who.get(i));
            int plans = 100 + 700 * i;
            fill(asker, round, plans, plans * (9_700 + 100 * i));
            assertThat(
                            browser.post(
                                    asker,
                                    at(invitation(round, asker.organisation())) + "/indsend"))
                    .hasStatus3xxRedirection();
        }
    }

    private String cost(UUID round) {
        var page = browser.open(OWN, at(invitation(round, OWN.organisation())) + "/del/cost");
        assertThat(page).hasStatusOk();
        return htmlUnescape(body(page));
    }

    private void spend(UUID round, int spent, String... more) {
        var at = at(invitation(round, OWN.organisation())) + "/del/cost";
        int version =
                database.superuser()
                        .sql(
                                """
                                select (saved->'cost'->>'version')::int from replies.reply
                                where invitation_id = ?
                                """)
                        .param(invitation(round, OWN.organisation()))
                        .query(Integer.class)
                        .single();
        var fields = new ArrayList<>(List.of("version", "" + version, "f.spent", "" + spent));
        fields.addAll(List.of(more));
        browser.post(OWN, at, fields.toArray(String[]::new));
    }

    @Test
    void aCostFarFromTheOthersIsAskedBackAndHandedInAllTheSame() {
        var round = send(test.published("VOLUME"), "Blandt andre", null, OTHERS);
        othersHandIn(round, OTHERS.subList(0, 7));
        fill(OWN, round, 50, 5_000_000);
        assertThat(cost(round)).as("seven are too few to compare with").doesNotContain(FAR);
        othersHandIn(round, OTHERS.subList(7, 8));
        assertThat(cost(round))
                .as("ten times as much for each plan")
                .contains(FAR, "Forklar gerne");
        spend(round, 50_000);
        assertThat(cost(round)).as("a tenth").contains(FAR);
        spend(round, 510_000, "f.spentWhy", "Lukket et halvt år");
        assertThat(cost(round))
                .as("small, and as dear as the others; what was explained stays")
                .doesNotContain(FAR)
                .contains("Lukket et halvt år");
        spend(round, 5_000_000, "f.spentWhy", "Nyt varmtvandsbassin");
        assertThat(browser.post(OWN, at(invitation(round, OWN.organisation())) + "/indsend"))
                .hasStatus3xxRedirection();
        assertThat(htmlUnescape(body(browser.open(OWN, at(invitation(round, OWN.organisation()))))))
                .contains("Sendt ind", "Nyt varmtvandsbassin");
    }

    @Test
    void whoeverAnswersFirstIsHeldAgainstTheRoundBefore() {
        var questionnaire = test.published("VOLUME");
        var before = send(questionnaire, "Sidste år", null, OTHERS);
        othersHandIn(before, OTHERS);
        var round = send(questionnaire, "I år", before, OTHERS);
        fill(OWN, round, 50, 5_000_000);
        assertThat(cost(round)).contains(FAR);
    }

    @Test
    void onlyWhoWritesTheReplyLearnsWhetherANumberIsFarOff() {
        var round = send(test.published("VOLUME"), "Angrebet", null, OTHERS);
        othersHandIn(round, OTHERS);
        fill(OWN, round, 50, 5_000_000);
        var own = invitation(round, OWN.organisation());
        assertThat(far(OWN, own, "100000")).isEqualTo("spent");
        assertThat(far(SENDER, own, "100000")).as("typed in from paper").isEqualTo("spent");
        assertThat(far(Personas.teamSecretaryElsewhere(), own, "100000")).isEmpty();
        assertThat(far(Personas.secretariatElsewhere(), own, "100000")).isEmpty();
        assertThat(far(Personas.coordinator(), own, "100000")).isEmpty();
        assertThat(far(Asker.system(OWN.organisation() + 1), own, "100000")).isEmpty();
    }

    /// Whoever tries one number after the other finds a bound that is the same for many sets of
    /// answers: two digits, well outside of what anybody answered.
    @Test
    void tryingNumbersFindsARoundBoundAndNobodysAnswer() {
        var round = send(test.published("VOLUME"), "Prøvet", null, OTHERS);
        othersHandIn(round, OTHERS);
        fill(OWN, round, 50, 500_000);
        var own = invitation(round, OWN.organisation());
        int most = 10_000;
        while (far(OWN, own, "" + (most + 1)).isEmpty()) {
            most++;
        }
        int least = 10_000;
        while (far(OWN, own, "" + (least - 1)).isEmpty()) {
            least--;
        }
        assertThat(most)
                .isGreaterThan(10_400)
                .isLessThan(20_000)
                .matches(bound -> bound % 1_000 == 0);
        assertThat(least).isLessThan(9_700).isGreaterThan(5_000).matches(bound -> bound % 100 == 0);
    }

    private String far(Asker asker, UUID invitation, String costOfAPlan) {
        return as.as(
                asker,
                () ->
                        jdbc.sql(
                                        """
                                        select coalesce(string_agg(question || item, ' '), '')
                                        from replies.far_from_others(?, array['spent'], array[''],
                                            array['plans'], array[?::numeric])
                                        """)
                                .params(invitation, costOfAPlan)
                                .query(String.class)
                                .single());
    }
}
