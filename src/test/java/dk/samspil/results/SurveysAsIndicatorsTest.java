package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.indicators.Figure;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.Span;
import dk.samspil.indicators.TestIndicators;
import dk.samspil.surveys.TestSurveys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a questionnaire was answered becomes the value of an indicator, in the period in which its
/// round closed, and never so that a small count can be told from it.
@SamspilTest
class SurveysAsIndicatorsTest {

    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);
    private static final Span NOW = new Span(TODAY.minusDays(20), TODAY);
    private static final Span BEFORE = new Span(TODAY.minusDays(60), TODAY.minusDays(21));

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired OwnerDatabase database;
    @Autowired TestCases test;
    @Autowired TestIndicators boards;
    @Autowired List<FigureSource> sources;

    /// Twelve of fourteen citizens answer: five of them 4, the others 5.
    private UUID answered(LocalDate closedOn) {
        var surveys = new TestSurveys(browser, Personas.secretariat());
        var questionnaire = surveys.published("CITIZEN");
        var round = UUID.randomUUID();
        var codes = surveys.codes(round, questionnaire, "CODES", "14");
        for (int i = 0; i < 12; i++) {
            answer(codes.get(i), i < 5 ? "4" : "5", i < 2 ? "yes" : "no");
        }
        database.superuser()
                .sql("update surveys.round set deadline = ? where id = ?")
                .params(closedOn, round)
                .update();
        return questionnaire;
    }

    private void answer(String at, String heard, String companion) {
        anybody.post()
                .uri(at + "/del/meeting")
                .with(csrf())
                .param("f.heard", heard)
                .param("f.understood", "3")
                .param("f.companion", companion)
                .exchange();
        assertThat(anybody.post().uri(at + "/indsend").with(csrf())).hasStatus3xxRedirection();
    }

    private Figure read(int organisation, String name, Span period) {
        return test.as(
                Asker.system(organisation),
                () ->
                        sources.stream()
                                .filter(source -> source.knows(name))
                                .findFirst()
                                .orElseThrow()
                                .read(name, List.of(BEFORE, NOW))
                                .stream()
                                .filter(figure -> figure.first().equals(period.first()))
                                .findFirst()
                                .orElseThrow());
    }

    private static void says(Figure figure, int top, int all) {
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(top));
        assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(all));
    }

    @Test
    void aClosedRoundIsTheValueOfThePeriodInWhichItClosed() {
        var closed = TODAY.minusDays(3);
        var at = "survey/" + answered(closed) + "/";
        int unit = Personas.HEALTH_UNIT;

        says(read(unit, at + "MEAN/heard/", NOW), 55, 12);
        assertThat(read(unit, at + "MEAN/heard/", NOW).dataDate()).isEqualTo(closed);
        says(read(unit, at + "SHARE/heard/5", NOW), 7, 12);
        says(read(unit, at + "RATE//", NOW), 12, 14);
        says(read(unit, at + "MEAN/heard/", BEFORE), 0, 0);
        says(read(Personas.HEALTH_UNIT + 1, at + "MEAN/heard/", NOW), 0, 0);
    }

    @Test
    void aShareFromWhichASmallCountCanBeToldIsAGap() {
        var at = "survey/" + answered(TODAY.minusDays(3)) + "/";
        says(read(Personas.HEALTH_UNIT, at + "SHARE/companion/yes", NOW), 0, 0);
        says(read(Personas.HEALTH_UNIT, at + "SHARE/companion/no", NOW), 0, 0);
    }

    @Test
    void aRoundThatIsStillOpenOrTakenBackIsNoFigure() {
        var open = "survey/" + answered(TODAY) + "/MEAN/heard/";
        says(read(Personas.HEALTH_UNIT, open, NOW), 0, 0);
        var back = answered(TODAY.minusDays(2));
        database.superuser()
                .sql("update surveys.round set recalled_at = now() where questionnaire_id = ?")
                .param(back)
                .update();
        says(read(Personas.HEALTH_UNIT, "survey/" + back + "/RATE//", NOW), 0, 0);
    }

    @Test
    void theKeeperChoosesTheQuestionInTheFormAndTheValueIsFetched() {
        var name = "survey/" + answered(TODAY.minusDays(3)) + "/MEAN/heard/";
        var board = boards.board();
        var form = browser.open(TestFora.secretary(), board.href() + "/ny");
        assertThat(form).hasStatusOk();
        assertThat(htmlUnescape(SignedInBrowser.body(form)))
                .contains(name, "Borgernes oplevelse af mødet: Følte du dig hørt? (gennemsnit)");
        assertThat(define(board.href(), name, "AVERAGE", 151)).hasStatus(422);
        assertThat(define(board.href(), name, "NUMBER", Personas.HEALTH_UNIT)).hasStatus(422);
        var defined = define(board.href(), name, "AVERAGE", Personas.HEALTH_UNIT);
        assertThat(defined).hasStatus3xxRedirection();
        var at = String.valueOf(defined.getResponse().getRedirectedUrl());
        assertThat(htmlUnescape(SignedInBrowser.body(browser.open(TestFora.secretary(), at))))
                .contains("Følte du dig hørt? (gennemsnit)");
        assertThat(browser.post(TestFora.secretary(), at + "/hent")).hasStatus3xxRedirection();
    }

    private MvcTestResult define(String board, String figure, String kind, int responsible) {
        return browser.post(
                TestFora.secretary(),
                board + "/ny",
                "version",
                "0",
                "name",
                "Borgere, der føler sig hørt",
                "kind",
                kind,
                "numerator",
                "sum af svar",
                "denominator",
                "svar",
                "period",
                "MONTH",
                "target",
                "mindst 4",
                "source",
                "Spørgeskemaet",
                "figure",
                figure,
                "responsible",
                Integer.toString(responsible));
    }
}
