package dk.samspil.demo;

import dk.samspil.indicators.Board;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.PeriodKind;
import java.math.BigDecimal;
import java.util.UUID;

/// The demonstration's indicators that need nobody to enter a value: counted by the running system,
/// and answered to a questionnaire.
final class ComputedIndicators {

    private static final int HEALTH_UNIT = 21_084;

    private ComputedIndicators() {}

    static Indicator meetings(UUID id, Board board) {
        return new Indicator(
                id,
                board.id(),
                0,
                "Sager pr. mødedag",
                IndicatorKind.AVERAGE,
                "behandlede sager",
                "holdte mødedage",
                "sager",
                true,
                "mindst 4,9",
                new BigDecimal("4.9"),
                "Samspil",
                "meetings.figure.cases-per-day",
                PeriodKind.MONTH,
                HEALTH_UNIT,
                "",
                "",
                "",
                "",
                false,
                0,
                true);
    }

    static Indicator answers(UUID id, Board board) {
        return new Indicator(
                id,
                board.id(),
                0,
                "Borgere, der svarer efter deres møde",
                IndicatorKind.SHARE,
                "svar",
                "breve",
                "",
                true,
                "mindst 50 %",
                null,
                "Spørgeskemaet om mødet",
                "survey/" + DemoSurveys.id(StandingChapter.CITIZENS) + "/RATE//",
                PeriodKind.QUARTER,
                HEALTH_UNIT,
                "",
                "",
                "",
                "",
                false,
                0,
                true);
    }
}
