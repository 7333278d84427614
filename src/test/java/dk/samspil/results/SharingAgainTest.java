package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.surveys.TestSurveys;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Figures that are shared twice tell who came in between, unless that were enough.
@SamspilTest
class SharingAgainTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final List<Integer> TOWNS =
            List.of(101, 147, 151, 153, 155, 157, 159, 161, 163, 165, 167, 169, 173, 175);

    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;

    /// So many that have not yet hand in the same answer.
    private void handIn(UUID round, int towns, int step) {
        for (var one :
                database.superuser()
                        .sql(
                                """
                                select id from surveys.invitation
                                where round_id = ? and state <> 'HANDED_IN' order by organisation_id
                                limit ?
                                """)
                        .params(round, towns)
                        .query(UUID.class)
                        .list()) {
            database.superuser()
                    .sql(
                            """
                            with one as (
                                update surveys.invitation
                                set state = 'HANDED_IN', handed_in_at = clock_timestamp()
                                where id = ? returning *)
                            insert into replies.answer (invitation_id, round_id, owner_id,
                                organisation_id, group_id, question, item, number)
                            select id, round_id, owner_id, organisation_id, group_id, 'advice', ?, ?
                            from one
                            """)
                    .params(one, "" + step, step)
                    .update();
        }
    }

    private static String results(UUID round) {
        return "/undersoegelser/runde/" + round + "/resultat";
    }

    private String open(String address) {
        var page = browser.open(SENDER, address);
        assertThat(page).as(address).hasStatusOk();
        return htmlUnescape(SignedInBrowser.body(page));
    }

    /// As receivers see them.
    private String figures(UUID round) {
        var page = open(results(round) + "?som=modtager");
        return page.substring(page.indexOf("<main"), page.indexOf("class=\"panel\""));
    }

    private String shared(UUID round) {
        return database.superuser()
                .sql("select content::text from results.shared where round_id = ?")
                .param(round)
                .query(String.class)
                .single();
    }

    private void share(UUID round) {
        assertThat(browser.post(SENDER, results(round) + "/del")).hasStatus3xxRedirection();
    }

    @Test
    void whoCameBetweenTwoSharingsIsNotTold() {
        var test = new TestSurveys(browser, SENDER);
        var questionnaire = test.published("COORDINATOR");
        var round = test.send(questionnaire, "Delt", TOWNS.toArray(Integer[]::new));
        handIn(round, 8, 5);
        share(round);
        var first = shared(round);
        assertThat(open(results(round))).contains("Del igen med de nyeste tal</button>");
        handIn(round, 1, 1);
        assertThat(open(results(round))).contains("Kun ét svar er kommet til").contains("is-off");
        share(round);
        assertThat(shared(round)).isEqualTo(first);
        var next = test.send(questionnaire, "Næste", round, TOWNS.toArray(Integer[]::new));
        handIn(next, 8, 4);
        var beside = figures(next);
        handIn(round, 3, 1);
        assertThat(open(results(round))).contains("Kun 4 svar er kommet til");
        assertThat(beside).as("as it was shared, without the late one").contains("runden før 5,00");
        assertThat(figures(next))
                .as("beside the next round stands what was shared")
                .isEqualTo(beside);
        handIn(round, 1, 1);
        assertThat(open(results(round))).doesNotContain("is-off");
        share(round);
        assertThat(shared(round)).isNotEqualTo(first);
        database.superuser()
                .sql(
                        """
                        update surveys.invitation set state = 'DRAFT', handed_in_at = null
                        where round_id = ? and organisation_id = 101
                        """)
                .param(round)
                .update();
        assertThat(open(results(round))).as("taken out").contains("Kun ét svar er kommet til");
    }
}
