package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.parties.Specialty;
import dk.samspil.planning.TestPlans;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The secretariat keeps its coordinators; nobody else sees them.
@SamspilTest
class CoordinatorPagesTest {

    private static final Asker UNIT = Personas.secretariat();
    private static final String NEW = "/bemanding/koordinator/ny";

    @Autowired SignedInBrowser browser;
    @Autowired TestPlans make;
    @Autowired Coordinators coordinators;
    @Autowired CapacityOfYears capacity;
    @Autowired AccessLog log;
    @Autowired JdbcClient jdbc;

    private static String[] fields(String name, String... more) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "version", "0",
                                "name", name,
                                "kind", "EMPLOYED",
                                "validFrom", "01-01-2027",
                                "share", "80",
                                "base", "151",
                                "mostAWeek", "3",
                                "mostAMonth", "12",
                                "price", "0"));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at % 2 == 0 && at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private KnownCoordinator added(String name, String... more) {
        var answer = browser.post(UNIT, NEW, fields(name, more));
        assertThat(answer).as(() -> body(answer)).hasStatus3xxRedirection();
        return make.as(
                UNIT,
                () ->
                        coordinators.all().stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst()
                                .orElseThrow());
    }

    private KnownCoordinator now(KnownCoordinator known) {
        return make.as(UNIT, () -> coordinators.get(known.id()));
    }

    private static String page(KnownCoordinator known) {
        return "/bemanding/koordinator/" + known.id();
    }

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??staffing", " style=");
        return page;
    }

    private String refused(String... more) {
        var answer = browser.post(UNIT, NEW, fields("Rikke Regel", more));
        assertThat(answer).hasStatus(422);
        return text(answer);
    }

    @Test
    void aCoordinatorIsAddedWithTermsAbsencesDaysAndTeams() {
        UUID team = make.team().value();
        var known =
                added(
                        "Karla Koordinator",
                        "kind",
                        "EXTERNAL",
                        "price",
                        "6000",
                        "conference.day",
                        "FRIDAY",
                        "conference.weeks",
                        "EVEN",
                        "absences[0].from",
                        "12-07-2027",
                        "absences[0].to",
                        "30-07-2027",
                        "absences[0].kind",
                        "HOLIDAY",
                        "offered",
                        "08-06-2027\n2027-06-09\n",
                        "follows",
                        team.toString());
        assertThat(known.terms())
                .singleElement()
                .satisfies(
                        terms -> {
                            assertThat(terms.base().name()).isEqualTo("Ballerup");
                            assertThat(terms.base().position().latitude()).isEqualTo(55.733);
                            assertThat(terms.duties().conference().on(LocalDate.of(2027, 6, 11)))
                                    .as("week 23")
                                    .isFalse();
                            assertThat(terms.duties().conference().on(LocalDate.of(2027, 6, 18)))
                                    .isTrue();
                        });
        assertThat(known.absences())
                .extracting(Absence::kind)
                .containsExactly(Absence.Kind.HOLIDAY);
        assertThat(known.offered()).hasSize(2);
        assertThat(known.follows()).containsExactly(team);
        assertThat(text(browser.open(UNIT, page(known))))
                .contains("Karla Koordinator", "12-07-2027", "2027-06-08", "6000");
        assertThat(keep("staffing-overview", browser.open(UNIT, "/bemanding?aar=2027")))
                .contains("Karla Koordinator");
    }

    @Test
    void preparationConsultationsAreKeptApartFromTheConference() {
        var known =
                added(
                        "Konny Konsultation",
                        "conference.day",
                        "FRIDAY",
                        "conference.weeks",
                        "EVEN",
                        "consultations.day",
                        "FRIDAY",
                        "consultations.weeks",
                        "ODD");
        var duties = known.terms().getFirst().duties();
        assertThat(duties.consultations())
                .isEqualTo(new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.ODD));
        assertThat(duties.conference()).isEqualTo(new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.EVEN));
        assertThat(text(browser.open(UNIT, page(known))))
                .contains("Forberedelseskonsultationer")
                .containsPattern("id=\"consultations-weeks\".*?\"ODD\" selected");
        assertThat(
                        refused(
                                "conference.day",
                                "FRIDAY",
                                "conference.weeks",
                                "EVERY",
                                "consultations.day",
                                "FRIDAY",
                                "consultations.weeks",
                                "ODD"))
                .contains("ligger samme dag");
    }

    @Test
    void aBaseIsAPlaceOfItsOwnWithCoordinatesFromAMap() {
        var known =
                added(
                        "Berta Base",
                        "base",
                        "sted",
                        "baseName",
                        "Klinikken ved åen",
                        "baseAt",
                        "55,8808, 12,5007");
        var base = known.terms().getFirst().base();
        assertThat(base)
                .isEqualTo(
                        new CoordinatorTerms.Base(
                                null, "Klinikken ved åen", new Position(55.8808, 12.5007)));
        assertThat(known.on(LocalDate.of(2027, 6, 1)).orElseThrow().base())
                .as("from where the way to meetings is counted")
                .isEqualTo(base.position());
        assertThat(text(browser.open(UNIT, page(known))))
                .contains("Klinikken ved åen", "(55.8808, 12.5007)", "value=\"55.8808, 12.5007\"")
                .contains("value=\"sted\" selected");
        assertThat(text(browser.open(UNIT, "/bemanding?aar=2027"))).contains("Klinikken ved åen");
    }

    @Test
    void aBaseThatIsNowhereOrAbroadIsRefused() {
        assertThat(refused("base", "sted", "baseName", "Malmø", "baseAt", "55.6050, 13.0038"))
                .contains("ligger ikke i Danmark");
        assertThat(refused("base", "sted", "baseName", "Flensborg", "baseAt", "54.7837, 9.4360"))
                .contains("ligger ikke i Danmark");
        assertThat(refused("base", "sted", "baseName", "Omvendt", "baseAt", "12.5683, 55.6761"))
                .contains("ligger ikke i Danmark");
        assertThat(refused("base", "sted", "baseName", "Rådhuset", "baseAt", "midt i byen"))
                .contains("Koordinaterne kan ikke læses");
        assertThat(refused("base", "sted", "baseAt", "55.6761, 12.5683"))
                .contains("Skriv, hvad stedet hedder");
        assertThat(refused("baseName", "Klinikken")).contains("tøm felterne");
    }

    @Test
    void newTermsHoldFromADateAndOldOnesCanBeCorrectedAndRemoved() {
        var known = added("Terkel Terminer");
        browser.post(
                UNIT,
                page(known),
                fields(
                        "Terkel Terminer",
                        "version",
                        "1",
                        "validFrom",
                        "01-08-2027",
                        "share",
                        "50"));
        assertThat(now(known).terms()).extracting(CoordinatorTerms::share).containsExactly(80, 50);
        assertThat(now(known).on(LocalDate.of(2027, 7, 31)).orElseThrow().share()).isEqualTo(80);
        assertThat(now(known).on(LocalDate.of(2026, 12, 31))).isEmpty();

        browser.post(
                UNIT,
                page(known),
                fields(
                        "Terkel Terminer",
                        "version",
                        "2",
                        "validFrom",
                        "01-08-2027",
                        "share",
                        "60",
                        "remove",
                        "2027-01-01"));
        assertThat(now(known).terms()).extracting(CoordinatorTerms::share).containsExactly(60);
        assertThat(keep("staffing-coordinator", browser.open(UNIT, page(known))))
                .contains("1. august 2027");
    }

    @Test
    void whoIsTooLateSeesWhatStandsAndKeepsWhatWasTyped() {
        var known = added("Konrad Konflikt");
        browser.post(UNIT, page(known), fields("Konrad K. Konflikt", "version", "1"));
        var late = browser.post(UNIT, page(known), fields("Konrad Sen", "version", "1"));
        assertThat(late).hasStatus(409);
        assertThat(text(late))
                .contains("har ændret koordinatoren", "Konrad Sen", "name=\"version\" value=\"2\"");
        assertThat(now(known).name()).isEqualTo("Konrad K. Konflikt");
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        String team = make.team().toString();
        assertThat(refused("follows", team, "disqualified", team)).contains("både følge et team");
        assertThat(refused("share", "0")).contains("ansat i mindst 1 %");
        assertThat(refused("base", "101", "offered", "i morgen")).contains("”i morgen”");
        assertThat(refused("base", "851")).as("Aalborg").contains("Vælg en kommune i regionen");
        assertThat(refused("absences[0].to", "30-07-2027")).contains("Et fravær har en første dag");
        assertThat(refused("absences[0].from", "12-07-2027", "absences[0].to", "01-07-2027"))
                .contains("Et fravær har en første dag");
        assertThat(
                        refused(
                                "absences[0].from",
                                "01-07-2027",
                                "absences[0].to",
                                "09-07-2027",
                                "absences[1].from",
                                "05-07-2027"))
                .contains("overlapper hinanden");
        assertThat(refused("mostAWeek", "9")).contains("Ret felterne");
    }

    @Test
    void capacityIsShownAgainstWhatTheTeamsHavePlanned() {
        int year = make.nextYear();
        var before = agreed(year);
        added("Kaja Kapacitet", "validFrom", "01-01-" + year);
        make.agreed(year, 3);
        make.draft(year, 5);
        assertThat(agreed(year)).as("drafts do not count").isEqualTo(before + 3);
        var page = text(browser.open(UNIT, "/bemanding?aar=" + year));
        assertThat(page).contains("Koordinatorerne kan tage", "september", "<svg");
        assertThat(browser.open(UNIT, "/bemanding?aar=1900")).hasStatus(404);
    }

    private int agreed(int year) {
        return make.as(
                UNIT,
                () ->
                        capacity.of(year, coordinators.all()).stream()
                                .mapToInt(MonthOfCapacity::agreed)
                                .sum());
    }

    @Test
    void strangersFindNothingAndChangeNothing() {
        var known = added("Hemmelige Hanne", "absences[0].from", "12-07-2027");
        for (Asker stranger :
                List.of(
                        Personas.coordinator(),
                        Personas.teamSecretary(),
                        Personas.caseworker(),
                        Personas.clinicalPhysician(),
                        Personas.administrator(),
                        Personas.gp(100_001))) {
            for (String page : List.of("/bemanding", NEW, page(known))) {
                assertThat(browser.open(stranger, page)).as(stranger.name()).hasStatus(404);
            }
            assertThat(browser.post(stranger, NEW, fields("Fremmed"))).hasStatus(404);
            assertThat(browser.post(stranger, page(known), fields("Fremmed", "version", "1")))
                    .hasStatus(404);
        }
        var elsewhere = Personas.secretariatElsewhere();
        assertThat(browser.open(elsewhere, page(known))).hasStatus(404);
        assertThat(browser.post(elsewhere, page(known), fields("Fremmed", "version", "1")))
                .hasStatus(404);
        assertThat(text(browser.open(elsewhere, "/bemanding"))).doesNotContain("Hemmelige Hanne");
        assertThat(now(known).name()).isEqualTo("Hemmelige Hanne");
    }

    @Test
    void specialtiesAndWishesAreKeptAndShown() {
        UUID team = make.team().value();
        var known =
                added(
                        "Ønske Ønsker",
                        "specialties",
                        "PSYCHIATRY",
                        "wishes.weekdays[0]",
                        "NOT",
                        "wishes.weekdays[1]",
                        "RATHER",
                        "wishes.weekdays[2]",
                        "",
                        "wishes.spells[0].from",
                        "12-07-2027",
                        "wishes.spells[0].to",
                        "30-07-2027",
                        "wishes.spells[0].leaning",
                        "NOT",
                        "wishes.spells[1].from",
                        "",
                        "wishes.spells[1].leaning",
                        "NOT",
                        "wishes.teams",
                        team.toString());
        var july = new Wishes.Spell(LocalDate.of(2027, 7, 12), LocalDate.of(2027, 7, 30));
        assertThat(known.specialties()).containsExactly(Specialty.PSYCHIATRY);
        assertThat(known.wishes())
                .isEqualTo(
                        new Wishes(
                                Set.of(DayOfWeek.TUESDAY),
                                Set.of(DayOfWeek.MONDAY),
                                List.of(),
                                List.of(july),
                                Set.of(team)));
        assertThat(text(browser.open(UNIT, page(known))))
                .contains("Psykiatri", "12-07-2027", "Helst dette team");
        var again = browser.post(UNIT, page(known), fields("Ønske Ønsker", "version", "1"));
        assertThat(again).hasStatus3xxRedirection();
        assertThat(now(known).wishes()).isEqualTo(Wishes.NONE);
    }

    @Test
    void wishesThatCannotBeAreRefused() {
        assertThat(
                        refused(
                                "wishes.spells[0].from", "12-07-2027",
                                "wishes.spells[0].to", "11-07-2027"))
                .contains("En periode blandt ønskerne");
        var team = make.team().value().toString();
        assertThat(refused("wishes.teams", team, "disqualified", team))
                .contains("kan ikke ønske et team");
    }

    @Test
    void looksAndChangesAreLogged() {
        var known = added("Lone Logget");
        browser.open(UNIT, page(known));
        assertThat(make.as(UNIT, () -> log.of(known.id(), 10)))
                .extracting(AccessLog.Entry::change)
                .containsExactly(false, true);
    }

    @Test
    void theTablesThemselvesShowAStrangerNoRow() {
        added(
                "Attila Angreb",
                "absences[0].from",
                "12-07-2027",
                "offered",
                "08-06-2027",
                "wishes.weekdays[0]",
                "NOT");
        for (Asker stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary())) {
            for (String table :
                    List.of("coordinator", "coordinator_terms", "absence", "offered_day", "wish")) {
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
    }
}
