package dk.samspil.performance;

import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A board with an indicator, its value and a report; made through the pages that people use.
@Component
@Lazy
class IndicatorsOfTheWay {

    private final SignedInBrowser browser;
    private final TestCases test;
    private final Indicators indicators;

    IndicatorsOfTheWay(SignedInBrowser browser, TestCases test, Indicators indicators) {
        this.browser = browser;
        this.test = test;
        this.indicators = indicators;
    }

    void make(List<Asker> people) {
        var keeper =
                people.stream()
                        .filter(p -> p.capacity() == Capacity.FORUM_SECRETARY)
                        .findFirst()
                        .orElseThrow();
        var founded =
                browser.post(
                        keeper, "/indikatorer", "name", "Vejens indikatorer", "region", "1084");
        var board = String.valueOf(founded.getResponse().getRedirectedUrl());
        browser.post(
                keeper,
                board + "/ny",
                "name",
                "Breve",
                "kind",
                "SHARE",
                "numerator",
                "sendt",
                "denominator",
                "alle",
                "period",
                "QUARTER",
                "target",
                "mindst 95 %",
                "source",
                "Registret",
                "responsible",
                "151");
        var quarter =
                Period.of(PeriodKind.QUARTER, LocalDate.now(DanishDates.ZONE))
                        .previous()
                        .start()
                        .toString();
        var id = UUID.fromString(board.substring(board.lastIndexOf('/') + 1));
        var indicator = test.as(keeper, () -> indicators.of(id).getFirst());
        browser.post(
                keeper,
                indicator.href() + "/vaerdi",
                "period",
                quarter,
                "numerator",
                "8",
                "denominator",
                "10");
        browser.post(keeper, board + "/rapport", "kvartal", quarter);
    }
}
