package dk.samspil.replies;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.indicators.OwnCounts;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.surveys.TestSurveys;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What Samspil counts itself, proposed where it is asked about.
@DemoTest
class ProposalsTest {

    private static final String COUNT = "certificates.figure.gp-count";

    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired OwnCounts counts;
    @Autowired DemoWorld world;

    /// How many certificates of GPs were due in a half-year of an organisation.
    private record Due(int organisation, LocalDate first, int number) {
        Period period() {
            return Period.of(PeriodKind.HALF_YEAR, first);
        }
    }

    private List<Due> due() {
        return database.superuser()
                .sql(
                        """
                        select sender_id as organisation, number, make_date(year, half * 6 + 1, 1) as first
                        from (select sender_id, extract(year from due)::int as year,
                                     (extract(month from due)::int - 1) / 6 as half,
                                     count(*)::int as number
                              from certificates.certificate
                              where kind = 'GP' and status <> 'WITHDRAWN' group by 1, 2, 3) c
                        order by number
                        """)
                .query(Due.class)
                .list();
    }

    private String open(Asker asker, String at) {
        var page = browser.open(asker, at);
        assertThat(page).as(at).hasStatusOk();
        return htmlUnescape(body(page));
    }

    private static String input(String page, String key) {
        int at = page.indexOf("name=\"f." + key + "\"");
        assertThat(at).as(key).isPositive();
        return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
    }

    @Test
    void anOrganisationTakesOverWhatSamspilHasCountedOfItByOnePress() {
        var most = due().getLast();
        assertThat(most.number()).as("the demonstration has enough").isGreaterThan(4);
        var secretary = world.first(Capacity.HEALTH_SECRETARIAT);
        var test = new TestSurveys(browser, secretary);
        var questionnaire = test.begun("CASEWORK");
        var edited = "/undersoegelser/skema/" + questionnaire;
        var key = COUNT + "\" selected=\"selected\"";
        assertThat(open(secretary, edited + "/spoergsmaal?noegle=lae265"))
                .contains("HALF_YEAR/" + key);
        browser.post(
                secretary,
                edited + "/spoergsmaal?del=counts",
                "lock",
                "1",
                "noegle",
                "outside",
                "labelDa",
                "LÆ 265 igen",
                "type",
                "MONEY",
                "known",
                "HALF_YEAR/" + COUNT);
        assertThat(open(secretary, edited))
                .contains("Foreslår: LÆ 265 fra praktiserende læger", "halvåret før udsendelsen");
        browser.post(secretary, edited + "/udgiv", "lock", "2");
        var round = test.send(questionnaire, "Antal", most.organisation());
        database.superuser()
                .sql("update surveys.round set sent_at = ? where id = ?")
                .params(most.period().next().start().plusDays(40), round)
                .update();
        var id =
                database.superuser()
                        .sql("select id from surveys.invitation where round_id = ?")
                        .param(round)
                        .query(UUID.class)
                        .single();
        var town =
                world.everybody().stream()
                        .filter(each -> each.organisation() == most.organisation())
                        .filter(each -> each.capacity() == Capacity.TEAM_SECRETARY)
                        .findFirst()
                        .orElseThrow();
        var part = "/spoergeskemaer/" + id + "/del/counts";
        var told = ": " + most.number() + " (LÆ 265 fra praktiserende læger med svarfrist";
        var page = open(town, part);
        assertThat(page).contains("Fra Samspil, talt ", told, "Brug " + most.number());
        assertThat(input(page, "lae265")).as("never by itself").contains("value=\"\"");
        assertThat(input(page, "outside")).contains("value=\"\"");

        var pressed =
                browser.post(
                        town,
                        part,
                        "version",
                        "0",
                        "brug",
                        "lae265",
                        "f.lae265",
                        "",
                        "f.treated",
                        "7");
        assertThat(pressed).hasStatus3xxRedirection().hasRedirectedUrl(part);
        page = open(town, part);
        assertThat(input(page, "lae265")).contains("value=\"" + most.number() + "\"");
        assertThat(input(page, "treated")).as("typed beside it").contains("value=\"7\"");
        assertThat(input(page, "outside")).as("not pressed").contains("value=\"\"");
        assertThat(page).contains("Det er jeres svar.");

        assertThat(open(secretary, "/undersoegelser/papir/" + id + "/del/counts"))
                .as("the sender is told nothing of others")
                .doesNotContain("Fra Samspil");
    }

    @Test
    void fewAreNeverProposed() {
        var all = due();
        assertThat(all).anyMatch(due -> due.number() < 5);
        for (var due : all) {
            var told =
                    world.outside(
                            world.first(Capacity.HEALTH_SECRETARIAT),
                            () -> counts.of(due.organisation(), COUNT, due.period()));
            if (due.number() < 5) {
                assertThat(told).as(due.toString()).isEmpty();
            } else {
                assertThat(told)
                        .as(due.toString())
                        .hasValueSatisfying(
                                number ->
                                        assertThat(number).isEqualByComparingTo("" + due.number()));
            }
        }
        assertThat(
                        world.outside(
                                world.first(Capacity.HEALTH_SECRETARIAT),
                                () ->
                                        counts.of(
                                                all.getLast().organisation(),
                                                COUNT,
                                                Period.of(PeriodKind.YEAR, LocalDate.EPOCH))))
                .isEmpty();
    }
}
