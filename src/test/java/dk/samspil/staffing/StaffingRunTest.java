package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static dk.samspil.staffing.TestStaffing.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.parties.Specialty;
import dk.samspil.rostering.CostPart;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingSolver;
import dk.samspil.rostering.StaffingWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The secretariat searches for a staffing of a year, stops it, goes on, names and compares.
@SamspilTest
class StaffingRunTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestStaffing make;
    @Autowired SearchSteps steps;
    @Autowired StaffingRuns runs;
    @Autowired JdbcClient jdbc;

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??staffing", " style=");
        return page;
    }

    /// What the next page says first.
    private String post(StaffingVersion version, String deed, String... fields) {
        return TestStaffing.notice(browser.post(UNIT, version.href() + deed, fields));
    }

    private static Map<String, Long> counted(List<Assignment> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> String.valueOf(each.coordinatorName()),
                                Collectors.counting()));
    }

    @Test
    void everyDayThatSomebodyCanTakeGetsACoordinatorAndThePageSaysWhatItCosts() {
        int year = make.year();
        var own = make.team(year, 4);
        make.team(year, 4);
        make.coordinator("Anne Årsplan", year, 1, own.team().value());
        assertThat(text(browser.open(UNIT, "/bemanding/aar/" + year)))
                .contains("Ingen forslag endnu", "Endnu en koordinator i et team");
        var version = make.searched(year);
        assertThat(version.status()).isEqualTo(StaffingVersion.Status.DONE);
        assertThat(version.tally().unstaffed()).isEqualTo(4).isEqualTo(version.least());
        assertThat(version.tally().rulesBroken()).isZero();
        assertThat(version.tally().of(CostPart.ANOTHER_COORDINATOR)).isEqualTo(1);
        assertThat(counted(make.assignments(version.id())))
                .isEqualTo(Map.of("Anne Årsplan", 4L, "null", 4L));
        assertThat(keep("staffing-version", browser.open(UNIT, version.href())))
                .contains("4 af 8 mødedage har en koordinator", "Anne Årsplan");
        assertThat(text(browser.open(UNIT, version.href() + "?ubemandet=true")))
                .doesNotContain("<td data-label=\"Koordinator\"><span>Anne Årsplan");
        assertThat(keep("staffing-year", browser.open(UNIT, "/bemanding/aar/" + year)))
                .contains("Forslag 1", "Sif Sekretær");
    }

    @Test
    void whoseTermsChangeInTheYearIsStaffedOnTheTermsOfTheDay() {
        int year = make.year();
        var team = make.team(year, 4);
        var known = make.coordinator("Terkel Stopper", year, 2, team.team().value());
        var last = team.days().get(1).day();
        var terms = known.terms().getFirst();
        var resigned =
                new CoordinatorTerms(last.plusDays(1), 100, terms.base(), 0, 0, 0, terms.duties());
        make.save(known.with(List.of(terms, resigned), known.absences(), known.version()));
        var version = make.searched(year);
        assertThat(make.assignments(version.id()))
                .extracting(Assignment::unstaffed)
                .containsExactly(false, false, true, true);
    }

    @Test
    void oneSearchOfAUnitRunsAtATimeAndCanBeStopped() {
        int year = make.year();
        make.team(year, 2);
        make.coordinator("Ene Ad Gangen", year, 1);
        var id = make.begun(year, 600);
        assertThat(make.start(year, 1))
                .isInstanceOfSatisfying(
                        RunChange.Refused.class,
                        no -> assertThat(no.reason().key()).endsWith(".another"));
        var version = make.version(id);
        assertThat(text(browser.open(UNIT, version.href())))
                .contains("Stop, og behold det bedste", "hx-get=");
        assertThat(text(browser.open(UNIT, version.href() + "/fremgang")))
                .contains("af 600 sekunder")
                .doesNotContain("<main");
        assertThat(post(version, "/kasser")).isEqualTo("staffing.refused.searching");
        assertThat(post(version, "/stop")).isEqualTo("staffing.run.stopping");
        assertThat(make.ended(id).searchedSeconds()).isLessThan(300);
        assertThat(make.assignments(id)).hasSize(2).noneMatch(Assignment::unstaffed);
    }

    @Test
    void aSearchWhoseNodeDiedIsTakenUpFromTheBestFound() {
        int year = make.year();
        var team = make.team(year, 3);
        make.coordinator("Nora Node", year, 1, team.team().value());
        var id = make.withoutJob(year, 3);
        var asker = Asker.system(UNIT.organisation());
        make.as(
                asker,
                () -> {
                    var work = steps.begin(id).orElseThrow();
                    var found = StaffingSolver.trying(1_000).solve(work.year().plan());
                    return steps.keep(work, found, 2_000);
                });
        // Here the node dies: nothing more is written, and the job is found dead.
        assertThat(make.version(id).searching()).isTrue();
        var again = make.as(asker, () -> steps.begin(id).orElseThrow());
        assertThat(again.millisLeft()).isEqualTo(1_000);
        assertThat(again.year().plan().getMeetings())
                .hasSize(3)
                .noneMatch(MeetingToStaff::unstaffed);
        assertThat(make.search(id)).isTrue();
        var version = make.version(id);
        assertThat(version.tally().unstaffed()).isZero();
        assertThat(version.searchedMs()).isGreaterThanOrEqualTo(3_000);
        assertThat(make.as(UNIT, () -> runs.curve(id)).steps()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aShutDownLeavesTheSearchToGoOnLater() {
        int year = make.year();
        make.team(year, 2);
        make.coordinator("Sluk Lyset", year, 1);
        var id = make.withoutJob(year, 600);
        var over =
                make.as(
                        Asker.system(UNIT.organisation()),
                        () -> new StaffingSearch(steps).search(id, () -> true));
        assertThat(over).isFalse();
        assertThat(make.version(id).status()).isEqualTo(StaffingVersion.Status.SEARCHING);
        assertThat(make.assignments(id)).noneMatch(Assignment::unstaffed);
        make.as(UNIT, () -> runs.stop(id));
        assertThat(make.search(id)).isTrue();
    }

    @Test
    void versionsAreGoneOnWithNamedComparedAndDiscarded() {
        int year = make.year();
        make.team(year, 2);
        make.coordinator("Vera Version", year, 1);
        var one = make.searched(year);
        make.coordinator("Villy Version", year, 1);
        var other = make.searched(year);
        assertThat(post(one, "/navn", "navn", "Kun Vera")).isEqualTo("staffing.run.named");
        assertThat(
                        keep(
                                "staffing-compare",
                                browser.open(
                                        UNIT,
                                        "/bemanding/sammenlign?en="
                                                + one.id()
                                                + "&anden="
                                                + other.id())))
                .contains("Forslag 1 og 2 ved siden af hinanden", "Kun Vera");
        assertThat(post(one, "/fortsaet", "sekunder", "længe"))
                .isEqualTo("staffing.refused.seconds");
        assertThat(post(one, "/fortsaet", "sekunder", "1")).isEqualTo("staffing.run.begun");
        assertThat(make.ended(one.id()).searchedMs()).isGreaterThan(one.searchedMs());
        assertThat(browser.post(UNIT, one.href() + "/kasser")).hasStatus3xxRedirection();
        assertThat(browser.open(UNIT, one.href())).hasStatus(404);
        assertThat(browser.open(UNIT, "/bemanding/sammenlign?en=" + one.id())).hasStatus(404);
    }

    @Test
    void whatCannotBeSearchedForIsRefusedWithAReason() {
        int year = make.year();
        var page = "/bemanding/aar/" + year;
        assertThat(text(started(page))).contains("ingen teams har en aftalt plan");
        make.team(year, 1);
        assertThat(text(started(page))).contains("Ingen koordinatorer kan tage mødedage");
        assertThat(text(started("/bemanding/aar/2014"))).contains("Året 2014 er slut");
        assertThat(text(started(page, "travel", "-1"))).contains("Ret felterne");
    }

    private MvcTestResult started(String page, String... more) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "anotherCoordinator",
                                "60",
                                "notTheOwn",
                                "20",
                                "uneven",
                                "1",
                                "hundredKroner",
                                "1",
                                "change",
                                "0",
                                "otherSpecialty",
                                "15",
                                "againstWish",
                                "10",
                                "farAlone",
                                "40",
                                "farKm",
                                "90",
                                "seconds",
                                "5"));
        fields.addAll(more.length > 0 ? List.of(more) : List.of("travel", "1"));
        var answer = browser.post(UNIT, page, fields.toArray(String[]::new));
        assertThat(answer).hasStatus(422);
        return answer;
    }

    @Test
    void theSpecialtyThatATeamAsksForDecidesAndIsWeighedAndExplained() {
        int year = make.year();
        var plan = make.team(year, 1);
        make.asks(plan.team(), Specialty.PSYCHIATRY);
        make.coordinator("Alma Almen", year, 1);
        var psychiatrist =
                make.trainedIn(make.coordinator("Pia Psyke", year, 1), Specialty.PSYCHIATRY);
        var version = make.searched(year);
        assertThat(version.weights()).isEqualTo(StaffingWeights.USUAL);
        assertThat(version.tally().of(CostPart.SPECIALTY)).isZero();
        assertThat(make.assignments(version.id()))
                .extracting(Assignment::coordinator)
                .containsExactly(psychiatrist.id());
        var day = make.assignments(version.id()).getFirst().plannedDay();
        assertThat(text(browser.open(UNIT, version.href() + "/dag/" + day)))
                .contains("Pia Psyke har det speciale, sagerne mest kalder på: Psykiatri");
        assertThat(text(browser.open(UNIT, version.href())))
                .contains(
                        "Dage uden det speciale, sagerne kalder på",
                        "Lange rejser til en enkelt dag");
        assertThat(text(browser.open(UNIT, "/bemanding/aar/" + year)))
                .contains("En lang rejse til en enkelt dag", "højst 30 km derfra");
    }

    @Test
    void strangersFindNothingAndTheTablesShowThemNoRow() {
        int year = make.year();
        make.team(year, 1);
        make.coordinator("Fia Fremmed", year, 1);
        var version = make.searched(year);
        for (Asker stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary(),
                        Personas.administrator())) {
            assertThat(browser.open(stranger, version.href())).hasStatus(404);
            assertThat(browser.open(stranger, version.href() + "/fremgang")).hasStatus(404);
            for (String deed : List.of("/stop", "/fortsaet", "/navn", "/kasser")) {
                assertThat(browser.post(stranger, version.href() + deed)).hasStatus(404);
            }
            for (String table : List.of("version", "assignment", "progress")) {
                var seen =
                        make.as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from staffing."
                                                                + table
                                                                + " where health_unit_id = 21084")
                                                .query(Integer.class)
                                                .single());
                assertThat(seen).as(table + " as " + stranger.name()).isZero();
            }
        }
        assertThat(make.version(version.id()).tally().days()).isEqualTo(1);
    }
}
