package dk.samspil.budgets;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Shared budgets and places through the pages that people use, and against those whom a draft is
/// not for.
@SamspilTest
class BudgetsTest {

    private static final Asker KEEPER = TestFora.secretary();
    private static final Asker MUNICIPALITY = Personas.teamSecretary();

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Budgets budgets;
    @Autowired BudgetKeys keys;
    @Autowired SharedPlaces places;
    @Autowired JdbcClient jdbc;

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??budgets");
        return page;
    }

    private String opened(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private String budget(String name) {
        var made =
                browser.post(
                        KEEPER,
                        "/budgetter",
                        "name",
                        name,
                        "region",
                        "1084",
                        "amount",
                        "1.000.000",
                        "about",
                        "Til prøve");
        assertThat(made).hasStatus3xxRedirection();
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    private void done(MvcTestResult answer) {
        assertThat(answer).as(() -> body(answer)).hasStatus3xxRedirection();
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }

    @Test
    void modelsStandSideBySideAndADepartureShowsWhatItMeans() {
        var page = budget("Fælles udredning");
        for (String organisation : List.of("151", "159", "153")) {
            done(
                    browser.post(
                            KEEPER,
                            page + "/deltagere",
                            "organisation",
                            organisation,
                            "joins",
                            "1-1-2024",
                            "percent",
                            organisation.equals("151") ? "50 %" : "25"));
        }
        var sheet =
                """
                Organisation;Opgørelse;År;Antal
                Ballerup;Forløb;2024;10
                Ballerup;Forløb;2025;20
                159;Forløb;2024;30
                Gladsaxe Kommune;Forløb;2025;30
                Brøndby;Forløb;2025;10
                Aalborg;Forløb;2025;10
                Brøndby;Forløb;25;10
                Brøndby;Forløb;2025;mange
                """;
        var read =
                browser.upload(
                        KEEPER, page + "/tal", "ark", sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(text(read))
                .contains(
                        "5 tal er gemt, 3 linjer kan ikke bruges",
                        "Linje 7, Organisation:",
                        "Linje 8, År:",
                        "Linje 9, Antal:");
        done(
                browser.post(
                        KEEPER,
                        page + "/modeller",
                        "name",
                        "Grundbeløb og forløb",
                        "base",
                        "100.000",
                        "parts[0].weight",
                        "100",
                        "parts[0].measure",
                        "Forløb",
                        "parts[0].first",
                        "2024",
                        "parts[0].last",
                        "2025"));
        done(browser.post(KEEPER, page + "/modeller", "name", "Aftalt", "parts[0].weight", "100"));
        assertThat(opened(KEEPER, page))
                .contains("310.000,00", "520.000,00", "170.000,00", "500.000,00", "1.000.000,00");
        done(browser.post(KEEPER, page + "/deltagere/153", "leaves", "1-1-2099"));
        assertThat(htmlUnescape(keep("budgets-budget", browser.open(KEEPER, page))))
                .contains("udtræder den 1. januar 2099", "−170.000,00");
        assertThat(text(browser.open(KEEPER, page + "?dato=1-1-2099")))
                .contains("366.666,67", "633.333,33", "666.666,67");
        assertThat(browser.open(KEEPER, page + "/fordeling.xlsx")).hasStatusOk();
        var model = test.as(KEEPER, () -> keys.of(id(page)).getLast());
        done(browser.post(KEEPER, page + "/modeller/" + model.id()));
        assertThat(opened(KEEPER, page)).contains("−250.000,00");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        var page = budget("Skævt");
        assertThat(text(browser.post(KEEPER, page + "/deltagere", "joins", "i morgen")))
                .contains("Vælg en deltager");
        assertThat(
                        text(
                                browser.post(
                                        KEEPER,
                                        page + "/modeller",
                                        "name",
                                        "Skæv",
                                        "parts[0].weight",
                                        "90")))
                .contains("Vægtene skal tilsammen være 100 %");
        assertThat(
                        text(
                                browser.post(
                                        KEEPER,
                                        page,
                                        "version",
                                        "1",
                                        "amount",
                                        "10",
                                        "decisionLink",
                                        "javascript:alert(1)")))
                .contains("Adressen skal begynde med");
        assertThat(text(browser.post(KEEPER, page, "version", "1", "amount", "mange")))
                .contains("Skriv beløbet i kroner");
        done(browser.post(KEEPER, page + "/deltagere", "organisation", "151", "joins", "1-1-2027"));
        browser.post(KEEPER, page + "/deltagere/151", "leaves", "1-1-2026");
        assertThat(test.as(KEEPER, () -> budgets.participants(id(page))).getFirst().leaves())
                .isNull();
        done(
                browser.post(
                        KEEPER,
                        page,
                        "version",
                        "1",
                        "amount",
                        "10",
                        "decision",
                        "Direktørforum, punkt 4",
                        "decisionLink",
                        "/fora/direktoerforum"));
        browser.post(KEEPER, page, "version", "1", "amount", "99");
        assertThat(test.as(KEEPER, () -> budgets.find(id(page)).orElseThrow()).amountOre())
                .as("the second was too late")
                .isEqualTo(1000);
    }

    @Test
    void placesAreCountedAndRedesignatedNoFurtherThanAgreed() {
        var page = pool();
        var today = LocalDate.now(DanishDates.ZONE).toString();
        done(counted(page, today, "30", "6"));
        var refused = counted(page, today, "30", "3");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Der kan højst omdefineres 8 pladser", "så højst 2 mere");
        assertThat(text(counted(page, today, "33", "0"))).contains("Der er kun 32 pladser");
        done(counted(page, today, "31", "2"));
        assertThat(htmlUnescape(keep("budgets-places", browser.open(KEEPER, page))))
                .contains("8 af højst 8", "25 % af 32");
        assertThatThrownBy(
                        () ->
                                test.as(
                                        KEEPER,
                                        () ->
                                                jdbc.sql(
                                                                "update budgets.place_count set in_use = 1")
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private String pool() {
        var made =
                browser.post(
                        KEEPER,
                        "/budgetter/pladser",
                        "poolName",
                        "Særlige pladser",
                        "poolRegion",
                        "1084",
                        "capacity",
                        "32",
                        "mostPercent",
                        "25");
        done(made);
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    private MvcTestResult counted(String page, String day, String inUse, String redesignated) {
        return browser.post(
                KEEPER,
                page,
                "countedOn",
                day,
                "inUse",
                inUse,
                "coming",
                "2",
                "waiting",
                "5",
                "redesignated",
                redesignated);
    }

    @Test
    void aDraftIsSeenByItsKeeperAloneAndWhatIsPublishedIsChangedByNobodyElse() {
        var page = budget("Hemmeligt budget");
        var pool = pool();
        done(browser.post(KEEPER, page + "/deltagere", "organisation", "151", "joins", "1-1-2024"));
        var strangers = List.of(MUNICIPALITY, TestFora.secretaryElsewhere(), TestFora.member());
        for (Asker stranger : strangers) {
            assertThat(browser.open(stranger, page)).hasStatus(404);
            assertThat(browser.open(stranger, page + "/fordeling.xlsx")).hasStatus(404);
            assertThat(browser.open(stranger, pool)).hasStatus(404);
            assertThat(opened(stranger, "/budgetter")).doesNotContain("Hemmeligt budget");
            assertThat(
                            test.as(
                                    stranger,
                                    () ->
                                            jdbc.sql(
                                                            """
                                                            select count(*) from budgets.participant
                                                            where budget_id = ?
                                                            """)
                                                    .param(id(page))
                                                    .query(Integer.class)
                                                    .single()))
                    .isZero();
        }
        done(browser.post(KEEPER, page + "/udgiv"));
        done(browser.post(KEEPER, pool + "/udgiv"));
        assertThat(opened(MUNICIPALITY, page)).contains("Ballerup").doesNotContain("Ny model");
        assertThat(opened(MUNICIPALITY, pool)).doesNotContain("Gem optællingen");
        for (Asker stranger : strangers) {
            for (String address :
                    List.of(
                            page,
                            page + "/udgiv",
                            page + "/deltagere",
                            page + "/deltagere/151",
                            page + "/modeller",
                            pool,
                            pool + "/udgiv")) {
                assertThat(browser.post(stranger, address, "version", "1", "amount", "1"))
                        .as("%s %s", stranger.name(), address)
                        .hasStatus(404);
            }
            assertThat(
                            test.as(
                                    stranger,
                                    () ->
                                            jdbc.sql("update budgets.budget set amount_ore = 1")
                                                    .update()))
                    .isZero();
            assertThatThrownBy(
                            () ->
                                    test.as(
                                            stranger,
                                            () ->
                                                    budgets.join(
                                                            id(page),
                                                            159,
                                                            LocalDate.now(DanishDates.ZONE))))
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
