package dk.samspil.indicators;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A board from its first indicator to its reports, and who may read what of it.
@SamspilTest
class IndicatorsTest {

    private static final Asker KEEPER = TestFora.secretary();
    private static final Asker DELIVERS = Personas.teamSecretary();
    private static final Asker NEIGHBOUR = Personas.teamSecretaryElsewhere();
    private static final Asker OTHER_REGION = Personas.secretariatElsewhere();
    private static final Period QUARTER = TestIndicators.quarter();

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired TestIndicators make;
    @Autowired IndicatorBoards boards;
    @Autowired IndicatorValues values;
    @Autowired JdbcClient jdbc;

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??indicators", "??certificates", "??meetings");
        return page;
    }

    private String opened(Asker asker, String address) {
        var answer = browser.open(asker, address);
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    @Test
    void theKeeperDefinesAnIndicatorAndTheDeliveringMunicipalityTypesItsValues() {
        var board = make.board();
        var added =
                browser.post(
                        KEEPER,
                        board.href() + "/ny",
                        "name",
                        "Breve inden for 3 hverdage",
                        "kind",
                        "SHARE",
                        "numerator",
                        "breve sendt i tide",
                        "denominator",
                        "alle breve",
                        "period",
                        "QUARTER",
                        "higherIsBetter",
                        "true",
                        "target",
                        "mindst 95 %",
                        "baseline",
                        "71",
                        "source",
                        "Registret",
                        "responsible",
                        "151");
        assertThat(added).hasStatus3xxRedirection();
        var page = added.getResponse().getRedirectedUrl();
        assertThat(page).isNotNull();
        assertThat(browser.post(DELIVERS, page + "/vaerdi", "period", "i går", "value", "3"))
                .hasStatus(422);
        var told =
                browser.post(
                        DELIVERS,
                        page + "/vaerdi",
                        "period",
                        QUARTER.start().toString(),
                        "numerator",
                        "81",
                        "denominator",
                        "100");
        assertThat(told).hasStatus3xxRedirection();
        assertThat(opened(DELIVERS, page))
                .contains("81 %", "mindst 95 %", "71 %", "For få værdier");
        var again =
                browser.post(
                        DELIVERS,
                        page + "/vaerdi",
                        "period",
                        QUARTER.start().toString(),
                        "numerator",
                        "84",
                        "denominator",
                        "100");
        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("Skriv, hvorfor den rettes", "value=\"84\"");
        browser.post(
                DELIVERS,
                page + "/vaerdi",
                "period",
                QUARTER.start().toString(),
                "numerator",
                "84",
                "denominator",
                "100",
                "reason",
                "Tre breve var talt forkert");
        assertThat(keep("indicators-indicator", browser.open(KEEPER, page)))
                .contains("81 %", "84 %", "Tre breve var talt forkert");
        browser.post(
                DELIVERS,
                page + "/bemaerk",
                "version",
                "1",
                "comment",
                "Ferie",
                "action",
                "Vikarer");
        assertThat(browser.post(KEEPER, page + "/bemaerk", "version", "1", "comment", "For sent"))
                .hasStatus(409);
        assertThat(keep("indicators-board", browser.open(KEEPER, board.href())))
                .contains("Ferie", "Vikarer", "84 %", "<svg");
    }

    @Test
    void whatCannotBeADefinitionIsRefusedWithTheReason() {
        var board = make.board();
        var refused =
                browser.post(
                        KEEPER,
                        board.href() + "/ny",
                        "name",
                        "Noget",
                        "kind",
                        "SHARE",
                        "period",
                        "QUARTER",
                        "target",
                        "meget",
                        "baseline",
                        "x",
                        "source",
                        "Her",
                        "figure",
                        "findes.ikke",
                        "responsible",
                        "851");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains(
                        "Målet er ikke forstået",
                        "Skriv, hvad der tælles",
                        "Samspil kan kun beregne",
                        "Vælg en af regionens organisationer");
    }

    @Test
    void kindAndResponsibleStayOnceThereAreValues() {
        var indicator = make.share(make.board(), "Fast");
        make.enter(indicator, QUARTER, "8", "10", "");
        var refused =
                browser.post(
                        KEEPER,
                        indicator.href() + "/definition",
                        "version",
                        "1",
                        "name",
                        "Fast",
                        "kind",
                        "NUMBER",
                        "period",
                        "QUARTER",
                        "source",
                        "Registret",
                        "responsible",
                        "151");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("kan ikke ændres, når der er værdier");
    }

    @Test
    void aSmallShareNeverReachesThoseWhoOnlyRead() {
        var board = make.board();
        var small = make.share(board, "Lille");
        var large = make.share(board, "Stor");
        make.enter(small, QUARTER, "3", "4", "");
        make.enter(large, QUARTER, "37", "50", "");
        var report = make.published(board, QUARTER, "");

        assertThat(opened(KEEPER, board.href())).contains("75 %", "74 %");
        for (Asker reader : List.of(NEIGHBOUR, Personas.secretariat())) {
            var page = opened(reader, report.href());
            assertThat(page).contains("74 %", "for få til at vise").doesNotContain("75 %");
            assertThat(browser.open(reader, report.href() + "/rapport.xlsx")).hasStatusOk();
            assertThat(browser.open(reader, report.href() + "/rapport.pdf")).hasStatusOk();
            var shown =
                    test.as(
                            reader,
                            () ->
                                    jdbc.sql(
                                                    """
                                                    select coalesce(numerator, denominator, value)
                                                    from indicators.published_value
                                                    where indicator_id = ?
                                                    """)
                                            .param(small.id())
                                            .query((row, n) -> String.valueOf(row.getObject(1)))
                                            .list());
            assertThat(shown).containsExactly("null");
        }
    }

    @Test
    void beforeAReportNobodyButBothEndsSeesAnythingAndEditionsAreNeverChanged() {
        var board = make.board();
        var indicator = make.share(board, "Hemmelig indikator");
        make.enter(indicator, QUARTER, "37", "50", "");

        assertThat(opened(DELIVERS, board.href())).contains("Hemmelig indikator", "74 %");
        var strangers =
                List.of(
                        NEIGHBOUR,
                        OTHER_REGION,
                        TestFora.secretaryElsewhere(),
                        TestFora.member(),
                        Personas.secretariat());
        for (Asker stranger : strangers) {
            for (String address :
                    List.of(board.href(), indicator.href(), board.href() + "/tal.xlsx")) {
                assertThat(browser.open(stranger, address))
                        .as("%s %s", stranger.name(), address)
                        .hasStatus(404);
            }
            for (String address :
                    List.of(
                            indicator.href() + "/vaerdi",
                            indicator.href() + "/bemaerk",
                            indicator.href() + "/hent",
                            board.href() + "/indlaes/gem",
                            board.href() + "/rapport",
                            board.href() + "/foelgere")) {
                assertThat(browser.post(stranger, address, "version", "1", "period", "2015"))
                        .as("%s %s", stranger.name(), address)
                        .hasStatus(404);
            }
            assertThat(test.as(stranger, () -> seen(indicator.id()))).isZero();
        }
        // Whoever delivers changes no definition, publishes nothing, and rewrites no value.
        assertThat(browser.open(DELIVERS, indicator.href() + "/definition")).hasStatus(404);
        assertThat(browser.post(DELIVERS, board.href() + "/rapport", "kvartal", "2015K1"))
                .hasStatus(404);
        assertThatThrownBy(
                        () ->
                                test.as(
                                        DELIVERS,
                                        () ->
                                                jdbc.sql("update indicators.value set value = 1")
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                test.as(
                                        NEIGHBOUR,
                                        () ->
                                                values.enter(
                                                        indicator,
                                                        TestIndicators.reading(
                                                                QUARTER.previous(),
                                                                "1",
                                                                "10",
                                                                null,
                                                                ""))))
                .isInstanceOf(DataAccessException.class);
    }

    private int seen(UUID indicator) {
        int rows = 0;
        for (String table :
                List.of(
                        "indicator where id", "value where indicator_id",
                        "report_line where indicator_id", "published_value where indicator_id")) {
            rows +=
                    jdbc.sql("select count(*) from indicators." + table + " = ?")
                            .param(indicator)
                            .query(Integer.class)
                            .single();
        }
        return rows;
    }

    @Test
    void aReportStaysAsItWasAndTheNextTellsWhatHasChanged() {
        var board = make.board();
        var indicator = make.share(board, "Breve");
        make.enter(indicator, QUARTER, "37", "50", "");
        var first = make.published(board, QUARTER, "");
        assertThat(make.published(board, QUARTER, "")).as("no reason").isNull();
        make.enter(indicator, QUARTER, "40", "50", "Tre breve var glemt");
        assertThat(opened(KEEPER, board.href())).contains("80 %", "+6 procentpoint", "bedre");
        assertThat(opened(NEIGHBOUR, first.href())).contains("74 %").doesNotContain("80 %");
        var second = make.published(board, QUARTER, "Rettet optælling");
        assertThat(opened(NEIGHBOUR, second.href()))
                .contains("80 %", "+6 procentpoint", "Rettet optælling");
        assertThat(opened(NEIGHBOUR, first.href())).contains("74 %").doesNotContain("80 %");
        assertThat(browser.open(OTHER_REGION, second.href())).hasStatus(404);
    }

    @Test
    void aFollowerReadsTheReportsAndTheLastKeeperStays() {
        var board = make.board();
        make.share(board, "Breve");
        var report = make.published(board, QUARTER, "");
        var member = TestFora.member();
        assertThat(browser.open(member, report.href())).hasStatus(404);
        browser.post(KEEPER, board.href() + "/foelgere", "person", KEEPER.person().toString());
        test.run(
                KEEPER,
                () ->
                        boards.follow(
                                new Follower(board.id(), member.person(), member.name(), false)));
        assertThat(opened(member, report.href())).contains("Breve");
        assertThat(opened(member, board.href())).doesNotContain("Udgiv rapporten");
        assertThat(test.as(KEEPER, () -> boards.leave(board.id(), KEEPER.person())))
                .isInstanceOf(IndicatorChange.Refused.class);
        test.run(KEEPER, () -> boards.leave(board.id(), member.person()));
        assertThat(browser.open(member, report.href())).hasStatus(404);
    }

    @Test
    void aSpreadsheetIsShownBeforeItIsKeptAndTheGoodRowsAreKept() {
        var board = make.board();
        var indicator = make.share(board, "Breve");
        var csv =
                """
                Indikator;Periode;Tæller;Nævner;Værdi;Grund til rettelse
                Breve;1. kvartal 2015;71;100;;
                breve;2. kvartal 2015;;;81,5 %;
                Ukendt;2. kvartal 2015;1;2;;
                Breve;5. kvartal 2015;1;2;;
                Breve;3. kvartal 2015;9;8;;
                Breve;1. kvartal 2015;72;100;;
                """;
        var preview =
                browser.upload(
                        DELIVERS,
                        board.href() + "/indlaes",
                        "ark",
                        csv.getBytes(StandardCharsets.UTF_8));
        assertThat(preview).hasStatusOk();
        assertThat(keepText("indicators-preview", preview))
                .contains(
                        "2 linjer kan gemmes, 4 kan ikke bruges",
                        "Der er ingen indikator i sættet",
                        "Perioden er ikke forstået",
                        "Tælleren kan ikke være større",
                        "også på en tidligere linje",
                        "71 %",
                        "81,5 %");
        assertThat(test.as(KEEPER, () -> values.editions(indicator.id()))).isEmpty();
        var lines =
                """
                Indikator;Periode;Tæller;Nævner;Værdi
                Breve;1. kvartal 2015;71;100;
                Breve;2. kvartal 2015;;;81,5 %
                """;
        assertThat(browser.post(DELIVERS, board.href() + "/indlaes/gem", "linjer", lines))
                .hasStatus3xxRedirection();
        assertThat(test.as(KEEPER, () -> values.editions(indicator.id())))
                .extracting(Reading::origin)
                .containsExactly(Origin.IMPORTED, Origin.IMPORTED);
        var out =
                browser.open(DELIVERS, board.href() + "/tal.xlsx")
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(text(browser.upload(DELIVERS, board.href() + "/indlaes", "ark", out)))
                .as("the file that was downloaded says nothing new")
                .contains("Ingen linjer kan gemmes, 0 kan ikke bruges, 2 siger");
    }

    private static String keepText(String name, MvcTestResult answer) {
        keep(name, answer);
        return text(answer);
    }
}
