package dk.samspil.filing;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.agreements.RuleSets;
import dk.samspil.calendar.DanishDates;
import dk.samspil.recognition.PaperKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Filing plans as they are delivered, written by a team's secretary, and kept from others.
@SamspilTest
class FilingPlansTest {

    private static final String PAGE = "/mappeplan/ret";

    @Autowired FilingPlans plans;
    @Autowired RuleSets ruleSets;
    @Autowired Askers askers;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    @Test
    void everyDeliveredPlanCanBeUsed() {
        assertThat(plans.of(FilingPlans.WHOLE_COUNTRY)).isNotEmpty();
        assertThat(plans.all()).allSatisfy(p -> assertThat(p.rules().problems()).isEmpty());
    }

    @Test
    void everyDeliveredChecklistNamesKindsThatThereAre() {
        var kinds = Stream.of(PaperKind.values()).map(Enum::name).toList();
        assertThat(ruleSets.all())
                .flatExtracting(law -> law.checklist())
                .allSatisfy(item -> assertThat(kinds).contains(item.kind()));
        assertThat(ruleSets.all().getFirst().checklist())
                .filteredOn(item -> item.kind().equals("WORK_TRIAL_REPORT"))
                .singleElement()
                .satisfies(item -> assertThat(item.maxAgeMonths()).isEqualTo(36));
    }

    @Test
    void aSecretaryBeginsWithTheFoldersThatApplyAndAddsOne() {
        var secretary = of(165, Capacity.TEAM_SECRETARY);
        assertThat(browser.open(secretary, PAGE)).bodyText().contains("Der er ingen egne mapper");
        var copied = fields("goer", "hent");
        assertThat(browser.post(secretary, PAGE, copied))
                .bodyText()
                .contains("folders[2].track", "Tilføj mappe")
                .doesNotContain("??");
        var typed = new ArrayList<>(List.of(fields()));
        typed.addAll(folder(0, "Aktuelle attester", "HEALTH", "NEWEST_FIRST", "LAE265", "20"));
        typed.addAll(folder(1, "", "EMPLOYMENT", "OLDEST_FIRST", "", ""));
        typed.addAll(folder(2, "", "SOCIAL", "OLDEST_FIRST", "", ""));
        var refused = browser.post(secretary, PAGE, typed.toArray(String[]::new));
        assertThat(refused).hasStatus(422);
        assertThat(keep("filing-plan-refused", refused))
                .contains("Sporet Helbred mangler en sidste mappe")
                .doesNotContain("??");

        typed.addAll(folder(3, "", "HEALTH", "OLDEST_FIRST", "", ""));
        typed.addAll(
                List.of("items[0].label", "Kompetenceafklaring", "items[0].kind", "COURSE_REPORT"));
        typed.addAll(List.of("items[0].required", "true", "items[0].maxAgeMonths", "24"));
        assertThat(browser.post(secretary, PAGE, typed.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(keep("filing-plan-own", browser.open(secretary, "/mappeplan")))
                .contains("Aktuelle attester", "Nyeste først", "Kompetenceafklaring", "højst 24")
                .doesNotContain("??");
        assertThat(keep("filing-plan", browser.open(secretary, PAGE)))
                .contains("Aktuelle attester")
                .doesNotContain("??");
        var filing = as(secretary, () -> plans.of(LocalDate.now(DanishDates.ZONE), 1084, 165));
        assertThat(filing.folders()).hasSize(4);
        assertThat(filing.folders().getFirst().pageLimit()).isEqualTo(20);
        assertThat(
                        as(secretary, () -> plans.of(LocalDate.now(DanishDates.ZONE), 1084, 159))
                                .folders())
                .hasSize(3);

        // The form that was shown first is of no plan: somebody has written one meanwhile.
        assertThat(browser.post(secretary, PAGE, typed.toArray(String[]::new)))
                .hasStatus(409)
                .bodyText()
                .contains("har Sine Sekretær rettet", "Sådan står planen nu");
    }

    @Test
    void rowsAreMovedAndTakenAwayWithoutBeingSaved() {
        var secretary = of(167, Capacity.TEAM_SECRETARY);
        var typed = new ArrayList<>(List.of(fields("goer", "op-1")));
        typed.addAll(folder(0, "Den første", "HEALTH", "OLDEST_FIRST", "", ""));
        typed.addAll(folder(1, "Den anden", "HEALTH", "OLDEST_FIRST", "", "ikke et tal"));
        assertThat(browser.post(secretary, PAGE, typed.toArray(String[]::new)))
                .bodyText()
                .containsSubsequence("Den anden", "ikke et tal", "Den første");
        typed.set(1, "fjern-mappe-0");
        assertThat(browser.post(secretary, PAGE, typed.toArray(String[]::new)))
                .bodyText()
                .doesNotContain("Den første");
        typed.set(1, "fjern-mappe-77");
        assertThat(browser.post(secretary, PAGE, typed.toArray(String[]::new)))
                .bodyText()
                .contains("Den første", "Den anden");
        assertThat(plans.of(167)).isEmpty();
    }

    @Test
    void theAdministratorSeesAllAndCaseworkersOnlyRead() {
        var list = "/administration/mappeplaner";
        assertThat(keep("filing-plans", browser.open(Personas.administrator(), list)))
                .contains("Hele landet", "3 mapper", "Region Hovedstaden")
                .doesNotContain("??");
        assertThat(browser.open(Personas.administrator(), list + "/1084")).hasStatusOk();
        assertThat(browser.open(Personas.administrator(), list + "/21084")).hasStatus(404);
        assertThat(browser.open(Personas.administrator(), "/mappeplan")).hasStatus(404);
        assertThat(browser.open(Personas.caseworker(), "/mappeplan")).hasStatusOk();
        for (var stranger :
                List.of(Personas.caseworker(), Personas.coordinator(), Personas.minuteTaker())) {
            assertThat(browser.open(stranger, PAGE)).hasStatus(404);
            assertThat(browser.post(stranger, PAGE, fields())).hasStatus(404);
            assertThat(browser.open(stranger, list)).hasStatus(404);
            assertThat(browser.post(stranger, list + "/0", fields())).hasStatus(404);
        }
    }

    @Test
    void theDatabaseLetsNobodyElseWrite() {
        var rules = plans.of(FilingPlans.WHOLE_COUNTRY).getFirst().rules();
        var day = LocalDate.of(2027, 1, 1);
        for (var attacker :
                List.of(
                        Personas.caseworker(),
                        Personas.coordinator(),
                        of(159, Capacity.TEAM_SECRETARY))) {
            assertThatThrownBy(() -> as(attacker, () -> plans.begin(151, day, rules)))
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            int changed =
                    as(attacker, () -> jdbc.sql("update filing.plan set version = 99").update());
            assertThat(changed).isZero();
        }
    }

    private <T> T as(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> transaction.execute(status -> work.get()));
    }

    private static String[] fields(String... more) {
        var fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of("validFrom", "01-01-2026", "pageLimit", "", "note", ""));
        return fields.toArray(String[]::new);
    }

    private static List<String> folder(
            int at, String name, String track, String sort, String kind, String pages) {
        var row = "folders[" + at + "].";
        var fields = new ArrayList<>(List.of(row + "name", name, row + "track", track));
        fields.addAll(List.of(row + "sort", sort, row + "withinMonths", ""));
        fields.addAll(List.of(row + "pageLimit", pages, "_" + row + "onlyNamed", "on"));
        if (!kind.isEmpty()) {
            fields.addAll(List.of(row + "kinds", kind));
        }
        return fields;
    }

    private static Asker of(int municipality, Capacity capacity) {
        return new Asker(
                new UUID(7, municipality), "Sine Sekretær", municipality, "Kommune", capacity, "");
    }
}
