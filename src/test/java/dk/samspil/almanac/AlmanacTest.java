package dk.samspil.almanac;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.meetings.Meetings;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.Requests;
import dk.samspil.planning.TestPlans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The calendars as those concerned see them: on the page, as a spreadsheet, on paper and on the
/// map.
@SamspilTest
@Import({SignedInBrowser.class, TestMeetings.class, TestPlans.class})
class AlmanacTest {

    private static final Asker TEAM = Personas.teamSecretary();
    private static final Asker UNIT = Personas.secretariat();

    @Autowired SignedInBrowser browser;
    @Autowired TestMeetings make;
    @Autowired TestPlans plans;
    @Autowired TestCases test;
    @Autowired Meetings meetings;
    @Autowired Requests requests;

    private String page(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).hasStatusOk();
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??almanac", " style=");
        return page.replaceAll("\\s+", " ");
    }

    private static String calendar(String unit, LocalDate day, Object team) {
        return "/kalender?vis=" + unit + "&dag=" + day + "&team=" + team;
    }

    /// An agreed plan of three Tuesdays of which the first was moved to the next day.
    private ProductionPlan moved() {
        var plan = plans.asked(plans.nextYear(), 3);
        var request = plans.as(TEAM, () -> requests.of(plan)).getFirst();
        browser.post(UNIT, request.href() + "/svar", "version", "1", "svar", "ja");
        return plan;
    }

    @Test
    void whatWasMovedSinceThePlanWasAgreedIsMarkedOnBothDays() {
        var plan = moved();
        var first = plan.days().getFirst().day();
        for (Asker asker : List.of(TEAM, UNIT, Personas.coordinator())) {
            var month = page(asker, calendar("maaned", first, plan.team()));
            assertThat(month)
                    .contains("flyttet til", "flyttet fra", plan.teamName(), ">aftalt<")
                    .contains(">" + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "<");
            var year = page(asker, calendar("aar", first, plan.team()));
            assertThat(year).contains("3 mødedage", "ændret, siden planen blev aftalt");
        }
        keep("almanac-month", browser.open(UNIT, calendar("maaned", first, plan.team())));
        keep("almanac-year", browser.open(TEAM, calendar("aar", first, plan.team())));
    }

    @Test
    void eachStateStandsInWordsAndTheWeekTellsWhereAndWho() {
        var team = make.team();
        var meeting = make.plan(team, 4);
        var week = calendar("uge", TestMeetings.DAY, team);
        assertThat(page(UNIT, week))
                .contains("Kalender for uge 2", "planlagt", "Lis Lægesen", "0 af 4 sager")
                .contains("Rådhuset, mødelokale 2", "/moeder/" + meeting);
        var lacking = make.plan((Asker) null);
        assertThat(page(UNIT, "/kalender?vis=uge&dag=2027-01-14&koordinator=-"))
                .contains("mangler koordinator", "/moeder/" + lacking)
                .doesNotContain("/moeder/" + meeting);
        assertThat(page(Personas.coordinator(), "/kalender?vis=uge&dag=2027-01-14"))
                .contains("dag=2027-01-14&koordinator=Lis%20L%C3%A6gesen\">Kun mine<");
        test.as(Personas.caseworker(), () -> meetings.cancel(meeting, "syg"));
        assertThat(page(UNIT, week)).contains("day-cancelled", ">aflyst<");
    }

    @Test
    void theChoiceStaysInTheAddressesOfOtherSpans() {
        make.plan();
        var week = page(UNIT, "/kalender?vis=uge&dag=2027-01-14&sted=Rådhuset, mødelokale 2");
        assertThat(week)
                .contains(
                        "vis=uge&dag=2027-01-18&sted=R%C3%A5dhuset",
                        "kalender.xlsx?vis=uge&dag=2027-01-14&sted=R%C3%A5dhuset",
                        "value=\"Rådhuset, mødelokale 2\" selected");
        assertThat(page(UNIT, "/kalender?vis=uge&dag=2027-01-14&sted=andetsteds"))
                .contains("Ingen mødedage i perioden", "eller vis alle");
    }

    @Test
    void holidaysClosingPeriodsAndWeekNumbersAreMarked() {
        assertThat(page(UNIT, "/kalender?vis=maaned&dag=2026-12-24"))
                .contains("helligdag", "Kalender for december 2026", ">53<");
        assertThat(page(UNIT, "/kalender?vis=aar&dag=2023-06-01"))
                .contains("is-closed", "title=\"lukket: ");
    }

    @Test
    void aDraftIsTheTeamsOwnAndStrangersSeeNothing() {
        var plan = plans.draft(plans.nextYear(), 2);
        var month = calendar("maaned", plan.days().getFirst().day(), plan.team());
        assertThat(page(TEAM, month)).contains("ikke aftalt endnu");
        for (Asker other :
                List.of(UNIT, Personas.teamSecretaryElsewhere(), Personas.secretariatElsewhere())) {
            assertThat(page(other, month)).doesNotContain(plan.teamName());
        }
        assertThat(browser.open(Personas.gp(100_001), "/kalender")).hasStatus(404);
        assertThat(browser.open(Personas.clinicalPhysician(), "/kalender/kort")).hasStatus(404);
    }

    @Test
    void addressesOfNonsenseLeadNowhere() {
        for (String address :
                List.of(
                        "/kalender?dag=i-gaar",
                        "/kalender?dag=1850-01-01",
                        "/kalender?kommune=x",
                        "/kalender/kalender.xlsx?dag=9999-99-99")) {
            assertThat(browser.open(UNIT, address)).as(address).hasStatus(404);
        }
        assertThat(page(UNIT, "/kalender/kort?fra=x")).contains("Skriv datoerne som 24-12-2026");
        for (String unknown : List.of("vis=aarhundrede", "team=x", "sted=x")) {
            assertThat(page(UNIT, "/kalender?" + unknown)).contains("Kalender for ");
        }
    }

    @Test
    void theSpreadsheetHoldsExactlyWhatThePageShows() throws IOException {
        var plan = moved();
        var first = plan.days().getFirst().day();
        var file =
                browser.open(
                        TEAM,
                        calendar("aar", first, plan.team())
                                .replace("/kalender?", "/kalender/kalender.xlsx?"));
        assertThat(file).hasStatusOk();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(file)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Dato");
            assertThat(rows.get(1).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(first);
            assertThat(rows.get(1).getCellText(9)).isEqualTo("flyttet");
            assertThat(rows.get(1).getCellText(10)).startsWith("flyttet til ");
            assertThat(rows.get(2).getCellText(10)).startsWith("flyttet fra ");
        }
    }

    private static byte[] bytes(MvcTestResult file) {
        return file.getResponse().getContentAsByteArray();
    }

    @Test
    void thePaperHoldsAYearOnOnePageAndAMonthInWeeks() throws IOException {
        var plan = moved();
        var first = plan.days().getFirst().day();
        for (String unit : List.of("aar", "maaned", "uge")) {
            var file =
                    browser.open(
                            UNIT,
                            calendar(unit, first, plan.team())
                                    .replace("/kalender?", "/kalender/kalender.pdf?"));
            assertThat(file).hasStatusOk();
            try (var pdf = Loader.loadPDF(bytes(file))) {
                assertThat(pdf.getNumberOfPages()).as(unit).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                        .contains(plan.teamName().replace(" ", ""));
            }
        }
    }

    @Test
    void aYearOfAllTeamsIsOnePage() throws IOException {
        moved();
        for (Asker asker : List.of(TEAM, UNIT)) {
            var file = browser.open(asker, "/kalender/kalender.pdf?vis=aar&dag=2027-09-01");
            try (var pdf = Loader.loadPDF(bytes(file))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf)).contains("møde", "×1");
            }
        }
    }

    @Test
    void theMapCountsMeetingDaysAndShowsTheSecretariatWhoTravelsHowFar() {
        make.plan();
        save("Lis Lægesen", "400");
        var map = "/kalender/kort?fra=2027-01-01&til=2027-01-31&dag=2027-01-14";
        var shown = page(UNIT, map);
        assertThat(shown)
                .contains("<title id=\"map-title\"", "<title>Ballerup: ", "map-4", "map-0")
                .contains("Rejser torsdag den 14. januar 2027", "Lis Lægesen", "Bornholm");
        var from = new dk.samspil.rostering.Position(55.1243, 14.9103);
        int km = from.kmTo(new dk.samspil.rostering.Position(55.733, 12.3597));
        assertThat(km).isBetween(150, 190);
        assertThat(shown).contains(">" + km + "<", "map-way");
        keep("almanac-map", browser.open(UNIT, map));
        assertThat(page(TEAM, map)).contains("Ballerup").doesNotContain("Rejser torsdag");
    }

    private void save(String name, String base) {
        browser.post(
                UNIT,
                "/bemanding/koordinator/ny",
                "version",
                "0",
                "name",
                name,
                "kind",
                "EMPLOYED",
                "validFrom",
                "01-01-2020",
                "share",
                "100",
                "base",
                base,
                "mostAWeek",
                "3",
                "mostAMonth",
                "12",
                "price",
                "0");
    }
}
