package dk.samspil.parties.web;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Askers;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.ProviderNumber;
import dk.samspil.parties.Team;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Administrators add, rename and close teams, and keep the clinics.
@SamspilTest
class TeamAndClinicPagesTest {

    private static final String TEAMS = "/administration/teams";
    private static final String CLINICS = "/administration/klinikker";
    private static final int FANOE = 563;

    @Autowired SignedInBrowser browser;
    @Autowired Teams teams;
    @Autowired Clinics clinics;
    @Autowired Askers askers;

    @Test
    void thePagesExistForAdministratorsOnly() {
        for (String page : List.of(TEAMS, TEAMS + "/ny?kommune=151", CLINICS, CLINICS + "/ny")) {
            assertThat(open(page)).as(page).hasStatusOk();
            assertThat(browser.open(Personas.caseworker(), page)).as(page).hasStatus(404);
        }
        assertThat(open(TEAMS + "?kommune=1084")).hasStatus(404);
        assertThat(open(CLINICS + "/151")).hasStatus(404);
    }

    @Test
    void aTeamIsAddedRenamedClosedAndOpenedAgain() {
        var at = TEAMS + "/ny?kommune=" + FANOE;
        assertThat(post(at, "name", "Team Vest", "area", "YOUTH", "place", "Rådhuset"))
                .hasStatus3xxRedirection();
        assertThat(body(post(at, "name", "team vest", "area", "YOUTH", "place", "")))
                .contains("allerede et team med det navn");
        assertThat(post(at, "name", "Team Øst", "place", "")).hasStatus(422);
        var team = only();
        var page = TEAMS + "/" + team.id();

        assertThat(change(page, team, "Team Hav", "")).hasStatus3xxRedirection();
        assertThat(change(page, team, "Team Strand", "")).hasStatus(409);
        assertThat(only().name()).isEqualTo("Team Hav");

        assertThat(change(page, only(), "Team Hav", "1-1-2026")).hasStatus3xxRedirection();
        assertThat(teams.of(FANOE)).isEmpty();
        assertThat(teams.of(FANOE, team.id())).as("of a case that has it").hasSize(1);
        assertThat(keep("teams", open(TEAMS + "?kommune=" + FANOE)))
                .contains("Team Hav", "lukket fra 1. januar 2026");
        assertThat(change(page, only(), "Team Hav", "")).hasStatus3xxRedirection();
        assertThat(teams.of(FANOE)).hasSize(1);
    }

    @Test
    void aClinicIsAddedCorrectedAndToldNotToReceiveMessages() {
        var wrong =
                post(
                        CLINICS + "/ny",
                        "name",
                        "Lægehuset Mole",
                        "providerNumber",
                        "12345",
                        "gln",
                        "5798009882784",
                        "_wantsMessages",
                        "on");
        assertThat(wrong).hasStatus(422);
        assertThat(htmlUnescape(keep("clinic", wrong)))
                .contains("seks cifre", "kontrolciffer", "Vælg den region", "Lægehuset Mole");

        var typed =
                new String[] {
                    "name", "Lægehuset Mole", "providerNumber", "076543", "gln", "5798009882783",
                    "wantsMessages", "true", "region", "1083", "address", "Molen 1"
                };
        assertThat(post(CLINICS + "/ny", typed)).hasStatus3xxRedirection();
        assertThat(htmlUnescape(body(post(CLINICS + "/ny", typed))))
                .contains("hører allerede til Lægehuset Mole");
        var clinic = mole();
        assertThat(clinic.receivesMessages()).isTrue();
        assertThat(keep("clinics", open(CLINICS + "?q=mole"))).contains("076543", "ja");

        assertThat(correct(clinic, "Lægehuset ved Molen")).hasStatus3xxRedirection();
        assertThat(mole().name()).isEqualTo("Lægehuset ved Molen");
        assertThat(mole().receivesMessages()).isFalse();
        assertThat(correct(clinic, "Noget andet")).hasStatus(409);
    }

    private MvcTestResult correct(Clinic shown, String name) {
        return post(
                CLINICS + "/" + shown.organisation(),
                "version",
                Integer.toString(shown.version()),
                "name",
                name,
                "providerNumber",
                "076543",
                "gln",
                "5798009882783",
                "_wantsMessages",
                "on");
    }

    private Clinic mole() {
        return clinics.find(new ProviderNumber("076543")).orElseThrow();
    }

    private Team only() {
        return teams.all(FANOE).getFirst();
    }

    private MvcTestResult change(String page, Team shown, String name, String closedOn) {
        return post(
                page,
                "version",
                Integer.toString(shown.version()),
                "name",
                name,
                "area",
                WorkArea.YOUTH.name(),
                "place",
                "Rådhuset",
                "closedOn",
                closedOn);
    }

    private MvcTestResult open(String page) {
        return browser.open(Personas.administrator(), page);
    }

    private MvcTestResult post(String page, String... fields) {
        return browser.post(Personas.administrator(), page, fields);
    }
}
