package dk.samspil.planning;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import dk.samspil.parties.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of the year planned, as those concerned use them.
@SamspilTest
@Import(TestPlans.class)
class PlanningPagesTest {

    private static final Asker TEAM = Personas.teamSecretary();
    private static final Asker UNIT = Personas.secretariat();
    private static final String[] DETAILS = {
        "details.starts", "8.30", "details.ends", "16", "details.place", "Sal 4",
        "details.kind", "REHABILITATION", "details.cases", "5", "details.clinical", "1"
    };

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester tester;
    @Autowired TestPlans make;
    @Autowired OwnerDatabase database;

    private String page(TeamId team) {
        return "/aarsplan/" + team + "/" + make.nextYear();
    }

    private MvcTestResult post(Asker asker, String address, String[] more, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return browser.post(asker, address, all.toArray(String[]::new));
    }

    private MvcTestResult post(Asker asker, String address, String... fields) {
        return browser.post(asker, address, fields);
    }

    private String open(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).hasStatusOk();
        return whole(htmlUnescape(body(answer)));
    }

    /// Nothing is left unsaid.
    private static String whole(String page) {
        assertThat(page).doesNotContain("??planning", " style=");
        return page;
    }

    private static String refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return whole(htmlUnescape(body(answer)));
    }

    @Test
    void aYearIsDraftedPublishedAndChangedWithTheTouchedDaysInView() {
        int year = make.nextYear() + 3;
        var at = "/aarsplan/lukkeperioder/" + year;
        assertThat(open(UNIT, at)).contains("Første mødedag", "01-09-" + (year - 1));
        assertThat(open(TEAM, at))
                .contains("Ikke udgivet")
                .doesNotContain("<form method=\"post\" action=\"" + at);

        assertThat(saved(at, year, "0", 7)).hasStatus3xxRedirection();
        assertThat(open(TEAM, at)).as("a draft").doesNotContain("uge syv");
        assertThat(post(UNIT, at, year(year, "1", 7), "udgiv", "ja")).hasStatus3xxRedirection();
        assertThat(keep("planning-year", browser.open(TEAM, at))).contains("uge syv", "Udgivet");

        assertThat(saved(at, year, "1", 8)).as("an old version").hasStatus(409);

        var plan = make.draft(year, 3);
        make.as(TEAM, () -> handIns.handIn(plan, plan.version()));
        var touched = post(UNIT, at, closedOn(year, plan.days().getFirst().day()), "version", "2");
        assertThat(refused(touched)).contains("1 planlagt dag bliver berørt", plan.teamName());
        keep("planning-year-touched", touched);
        assertThat(
                        post(
                                UNIT,
                                at,
                                closedOn(year, plan.days().getFirst().day()),
                                "version",
                                "2",
                                "bekraeft",
                                "gem"))
                .hasStatus3xxRedirection();
        assertThat(
                        database.superuser()
                                .sql(
                                        """
                                        select body from exchange.outgoing
                                        where purpose = 'planning-year-touched' and link = ?
                                        """)
                                .param(at)
                                .query(String.class)
                                .single())
                .contains(plan.teamName());
    }

    @Autowired HandIns handIns;

    private MvcTestResult saved(String at, int year, String version, int february) {
        return post(UNIT, at, year(year, version, february));
    }

    private static String[] year(int year, String version, int february) {
        return new String[] {
            "version",
            version,
            "firstMeetingDay",
            "2-1-" + year,
            "lastMeetingDay",
            "20-12-" + year,
            "handInBy",
            "1-9-" + (year - 1),
            "noticeMonths",
            "3",
            "usualFrom",
            "8.30",
            "usualTo",
            "16",
            "fewestCases",
            "3",
            "mostCases",
            "7",
            "volumePercent",
            "25",
            "mostDays",
            "260",
            "periods[0].from",
            february + "-2-" + year,
            "periods[0].to",
            (february + 4) + "-2-" + year,
            "periods[0].kind",
            "CLOSED",
            "periods[0].reason",
            "uge syv",
            "periods[1].kind",
            "CLOSED"
        };
    }

    private static String[] closedOn(int year, java.time.LocalDate day) {
        var fields = year(year, "2", 7).clone();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals("periods[0].from") || fields[i].equals("periods[0].to")) {
                fields[i + 1] = day.toString();
            }
        }
        var without = new ArrayList<>(List.of(fields));
        without.removeFirst();
        without.removeFirst();
        return without.toArray(String[]::new);
    }

    @Test
    void aYearThatDoesNotHangTogetherIsRefusedWithTheReason() {
        int year = make.nextYear() + 4;
        var at = "/aarsplan/lukkeperioder/" + year;
        assertThat(refused(post(UNIT, at, "version", "0"))).contains("Feltet skal udfyldes");
        var half = year(year, "0", 7).clone();
        half[half.length - 3] = "";
        assertThat(refused(post(UNIT, at, half))).contains("en dato, en art og en grund");
        assertThat(
                        refused(
                                post(
                                        UNIT,
                                        at,
                                        year(year, "0", 7),
                                        "periods[2].from",
                                        "9-2-" + year,
                                        "periods[2].kind",
                                        "REDUCED",
                                        "periods[2].reason",
                                        "også")))
                .contains("overlapper");
        assertThat(post(TEAM, at, year(year, "0", 7))).hasStatus(404);
    }

    @Test
    void daysAreChosenOnTheYearsPageAndChangedOneByOne() {
        var team = make.team();
        var first = make.tuesdays(make.nextYear(), 2, "Sal 4").getFirst().day();
        var second = first.plusWeeks(1);
        assertThat(open(TEAM, page(team))).contains("Ingen dage er planlagt", "title=\"Uge\"");

        assertThat(
                        post(
                                TEAM,
                                page(team) + "/dage",
                                DETAILS,
                                "version",
                                "0",
                                "days",
                                first.toString(),
                                "days",
                                second.toString()))
                .redirectedUrl()
                .isEqualTo(page(team));
        assertThat(make.now(team, make.nextYear()).days()).hasSize(2);

        var day = page(team) + "/dag/" + first;
        assertThat(open(TEAM, day)).contains("Sal 4");
        assertThat(
                        post(
                                TEAM,
                                day,
                                "version",
                                "1",
                                "starts",
                                "9",
                                "ends",
                                "12",
                                "place",
                                "Sal 5",
                                "kind",
                                "SPECIAL_AGREEMENT",
                                "cases",
                                "0",
                                "clinical",
                                "0"))
                .hasStatus3xxRedirection();
        var shown = keep("planning-plan", browser.open(TEAM, page(team)));
        assertThat(htmlUnescape(shown)).contains("Aftaledag", "Sal 5", "09:00–12:00");
        assertThat(
                        refused(
                                post(
                                        TEAM,
                                        day,
                                        "version",
                                        "2",
                                        "starts",
                                        "12",
                                        "ends",
                                        "9",
                                        "place",
                                        "",
                                        "kind",
                                        "",
                                        "cases",
                                        "5",
                                        "clinical",
                                        "0")))
                .contains("slutte senere", "hvor mødet bliver holdt");

        var late =
                post(
                        TEAM,
                        page(team) + "/dage",
                        DETAILS,
                        "version",
                        "1",
                        "days",
                        second.toString());
        assertThat(late).hasStatus(409);
        assertThat(whole(htmlUnescape(body(late))))
                .contains("ændret imens af Tine Teamsen", "name=\"version\" value=\"2\"");
    }

    @Test
    void whatIsWrongStandsBesideTheDayAndKeepsThePlanFromBeingHandedIn() {
        var plan = make.draft(make.nextYear(), 2);
        var chosen = new ArrayList<String>(List.of("version", "1"));
        plan.days().forEach(day -> chosen.addAll(List.of("days", day.day().toString())));
        chosen.addAll(List.of("days", make.nextYear() + "-12-24"));
        assertThat(post(TEAM, plan.href() + "/dage", DETAILS, chosen.toArray(String[]::new)))
                .hasStatus3xxRedirection();

        var page = open(TEAM, plan.href());
        assertThat(page)
                .contains("Dagen er en helligdag", "Se dem ved dagene", "is-wrong")
                .contains("1 ting skal rettes, før planen kan indsendes");
        assertThat(open(TEAM, plan.href() + "/moenster")).contains("Ugedage");
        post(TEAM, plan.href() + "/indsend", "version", "2");
        assertThat(make.now(plan.team(), plan.year()).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aPatternIsShownBeforeItIsAdded() {
        var team = make.team();
        var pattern = page(team) + "/moenster";
        assertThat(open(TEAM, pattern)).contains("Ulige uger");
        int year = make.nextYear();
        String[] fields = {
            "weekdays",
            "TUESDAY",
            "weeks",
            "ODD",
            "from",
            "1-9-" + year,
            "to",
            "30-11-" + year,
            "skipClosed",
            "true",
            "skipHolidays",
            "true"
        };
        assertThat(refused(post(TEAM, pattern, DETAILS, "weeks", "ODD")))
                .contains("mindst én ugedag");

        var preview = post(TEAM, pattern, DETAILS, fields);
        assertThat(preview).hasStatusOk();
        keep("planning-preview", preview);
        var page = whole(htmlUnescape(body(preview)));
        assertThat(page).contains("Intet er gemt endnu");
        assertThat(make.now(team, year).version()).isZero();

        assertThat(post(TEAM, page(team) + "/tilfoej", lines(page), "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(make.now(team, year).days())
                .hasSizeBetween(6, 7)
                .allMatch(day -> day.week() % 2 == 1);
    }

    /// The days that a preview carries on.
    private static String[] lines(String page) {
        var fields = new ArrayList<String>();
        Matcher line = Pattern.compile("name=\"dag\" value=\"([^\"]+)\"").matcher(page);
        while (line.find()) {
            fields.addAll(List.of("dag", line.group(1)));
        }
        assertThat(fields).isNotEmpty();
        return fields.toArray(String[]::new);
    }

    @Test
    void lastYearsPlanIsCopied() {
        int next = make.nextYear();
        var plan = make.draft(next, 3);
        var at = "/aarsplan/" + plan.team() + "/" + (next + 1);
        assertThat(open(TEAM, at + "/kopi")).contains("3 dage bliver tilføjet");
    }

    @Test
    void theSecretariatSeesWhoIsMissingReturnsAndAgrees() {
        var plan = make.handedIn(make.nextYear(), 4);
        var waiting = make.draft(make.nextYear(), 2);
        var list = open(UNIT, "/aarsplan?aar=" + make.nextYear());
        assertThat(list).contains(plan.teamName(), waiting.teamName(), "mangler");
        assertThat(open(UNIT, page(waiting.team()))).contains("ikke indsendt en plan");
        assertThat(keep("planning-plan-unit", browser.open(UNIT, plan.href())))
                .contains("Aftal planen");

        post(UNIT, plan.href() + "/retur", "version", "2", "question", "Kan I mødes før jul?");
        assertThat(open(TEAM, plan.href())).contains("Kan I mødes før jul?", "Sendt tilbage");
        post(TEAM, plan.href() + "/indsend", "version", "3");
        post(UNIT, plan.href() + "/godkend", "version", "4");
        assertThat(open(TEAM, plan.href())).contains("Aftalt", "Planen aftalt");
        assertThat(open(TEAM, "/aarsplan?aar=" + make.nextYear())).contains("Aftalt");
    }

    @Test
    void strangersAndThoseWithoutTheRoleFindNothing() {
        var plan = make.handedIn(make.nextYear(), 2);
        var day = plan.href() + "/dag/" + plan.days().getFirst().day();
        for (Asker stranger :
                List.of(
                        Personas.teamSecretaryElsewhere(),
                        Personas.secretariatElsewhere(),
                        Personas.clinicalPhysician(),
                        Personas.administrator(),
                        Personas.gp(100_001))) {
            for (String page : List.of("", "/moenster", "/kopi", "/regneark.xlsx")) {
                assertThat(browser.open(stranger, plan.href() + page))
                        .as(page + " as " + stranger.name())
                        .hasStatus(404);
            }
            assertThat(browser.open(stranger, day)).hasStatus(404);
            for (String deed :
                    List.of("/dage", "/tilfoej", "/indsend", "/retur", "/godkend", "/regneark")) {
                assertThat(post(stranger, plan.href() + deed, DETAILS, "version", "2"))
                        .as(deed + " as " + stranger.name())
                        .hasStatus(404);
            }
        }
        assertThat(post(Personas.caseworker(), plan.href() + "/indsend")).hasStatus(404);
        assertThat(post(Personas.coordinator(), plan.href() + "/godkend")).hasStatus(404);
        assertThat(open(Personas.caseworker(), plan.href())).doesNotContain("Indsend planen");
    }

    @Test
    void aPlanGoesOutAsASpreadsheetAndComesInAgain() throws Exception {
        var plan = make.draft(make.nextYear(), 4);
        byte[] sheet =
                browser.open(TEAM, plan.href() + "/regneark.xlsx")
                        .getResponse()
                        .getContentAsByteArray();
        var preview = upload(plan, sheet);
        assertThat(preview).hasStatusOk();
        var page = whole(htmlUnescape(body(preview)));
        assertThat(page)
                .contains("Planen får 4 dage, og 0 forsvinder")
                .doesNotContain("kan ikke læses");

        post(TEAM, plan.href() + "/tilfoej", lines(page), "version", "1", "erstat", "true");
        assertThat(make.now(plan.team(), plan.year()).days()).isEqualTo(plan.days());

        assertThat(refused(upload(plan, "no workbook".getBytes())))
                .contains("ikke et Excel-regneark");
    }

    private MvcTestResult upload(ProductionPlan plan, byte[] file) {
        return tester.post()
                .uri(plan.href() + "/regneark")
                .multipart()
                .file("ark", file)
                .with(authentication(new SignedIn(TEAM)))
                .with(csrf())
                .exchange();
    }
}
