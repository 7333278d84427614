package dk.samspil.demo;

import dk.samspil.access.Askers;
import dk.samspil.indicators.Board;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorBoards;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.IndicatorReports;
import dk.samspil.indicators.IndicatorValues;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.NewReading;
import dk.samspil.indicators.Origin;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.indicators.WaitingList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/// The indicators of the demonstration's fora: discharge letters, readmissions, waiting lists of
/// two departments, and what Samspil computes itself; with one report, a gap and a correction.
@InDemo
class DemoIndicators {

    private static final String NAME = "Sundhedsaftalen i Region Hovedstaden";
    private static final int HEALTH_UNIT = 21_084;
    private static final int REGION = 1084;

    private final IndicatorBoards boards;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final IndicatorReports reports;
    private final Askers askers;
    private final TransactionTemplate transaction;

    DemoIndicators(
            IndicatorBoards boards,
            Indicators indicators,
            IndicatorValues values,
            IndicatorReports reports,
            Askers askers,
            TransactionTemplate transaction) {
        this.boards = boards;
        this.indicators = indicators;
        this.values = values;
        this.reports = reports;
        this.askers = askers;
        this.transaction = transaction;
    }

    /// Safe to repeat: what is there is left alone.
    void make(LocalDate today) {
        askers.run(
                DemoFora.SECRETARY,
                () ->
                        transaction.executeWithoutResult(
                                making -> {
                                    if (boards.all().isEmpty()) {
                                        found(today);
                                    }
                                }));
    }

    private void found(LocalDate today) {
        var id = id(NAME);
        boards.found(
                id,
                NAME,
                REGION,
                "Det, kommuner og region har aftalt at følge på tværs, kvartal for kvartal.");
        boards.follow(DemoFora.follower(id));
        var board = boards.find(id).orElseThrow();
        var last = Period.of(PeriodKind.QUARTER, today).previous();
        var letters =
                define(board, "Udskrivningsbreve sendt inden for 3 hverdage", "mindst 95 %", true);
        shares(letters, last.previous(), today, 62, 64, 66, 71, 70, 73, 76, 78);
        var quick =
                define(board, "Udskrivningsbreve sendt inden for 1 hverdag", "mindst 75 %", true);
        shares(quick, last.previous(), today, 58, 66, -1, 69, 62, 70, 64, 68);
        var back = define(board, "Genindlæggelser inden for 30 dage", "faldende", false);
        shares(back, last.previous(), today, 19, 18, 18, 16, 15, 14, 14, 13);
        var rare = define(board, "Klager over udskrivning, som fik medhold", "højst 10 %", false);
        small(rare, last, today);
        var lungs = waiting(board, "Lungemedicinsk ambulatorium");
        waits(lungs, last, today, 142, 139, 133, 128, 121, 118, 112);
        var pain = waiting(board, "Tværfagligt smertecenter");
        waits(pain, last, today, 86, 91, 90, 97, 103, 101, 110);
        add(ComputedIndicators.meetings(id("Sager pr. mødedag"), board));
        add(ComputedIndicators.answers(id("Borgere, der svarer"), board));
        DemoDoing.expect(IndicatorChange.Saved.class, reports.publish(board, last.previous(), ""));
        enter(letters, reading(last, 405, 500, today, ""));
        enter(quick, reading(last, 355, 500, today, ""));
        enter(back, reading(last, 62, 500, today, ""));
        enter(letters, reading(last.previous(), 395, 500, today, "Fem breve var talt to gange"));
        remark(
                letters,
                "Sommerens vikarer kendte ikke arbejdsgangen.",
                "Afdelingerne gennemgår ventende breve hver dag kl. 14.");
    }

    private Indicator define(Board board, String name, String target, boolean higher) {
        return add(
                new Indicator(
                        id(name),
                        board.id(),
                        0,
                        name,
                        IndicatorKind.SHARE,
                        "dem, det gælder",
                        "alle udskrivninger i kvartalet",
                        "",
                        higher,
                        target,
                        null,
                        "Regionens udskrivningsregister",
                        "",
                        PeriodKind.QUARTER,
                        HEALTH_UNIT,
                        "",
                        "kvalitetskonsulenten",
                        "",
                        "",
                        false,
                        0,
                        true));
    }

    private Indicator waiting(Board board, String department) {
        return add(
                new Indicator(
                        id(department),
                        board.id(),
                        0,
                        department,
                        IndicatorKind.WAITING_LIST,
                        "",
                        "",
                        "",
                        false,
                        "faldende",
                        null,
                        "Hospitalets ventelister",
                        "",
                        PeriodKind.MONTH,
                        HEALTH_UNIT,
                        "",
                        "",
                        "",
                        "",
                        false,
                        0,
                        true));
    }

    private Indicator add(Indicator wanted) {
        DemoDoing.expect(IndicatorChange.Saved.class, indicators.define(wanted));
        return indicators.find(wanted.id()).orElseThrow();
    }

    /// Percents of five hundred, the last one for a quarter; -1 = nobody has told.
    private void shares(Indicator indicator, Period last, LocalDate today, int... percents) {
        var period = last;
        for (int i = percents.length - 1; i >= 0; i--) {
            if (percents[i] >= 0) {
                enter(indicator, reading(period, 5 * percents[i], 500, today, ""));
            }
            period = period.previous();
        }
    }

    /// One share of so few that others may not see it.
    private void small(Indicator indicator, Period last, LocalDate today) {
        enter(indicator, reading(last.previous().previous(), 1, 12, today, ""));
        enter(indicator, reading(last.previous(), 1, 4, today, ""));
    }

    private void waits(Indicator indicator, Period quarter, LocalDate today, int... waiting) {
        var month = Period.of(PeriodKind.MONTH, quarter.end());
        for (int i = waiting.length - 1; i >= 0; i--) {
            int all = waiting[i];
            enter(
                    indicator,
                    new NewReading(
                            month,
                            null,
                            null,
                            BigDecimal.valueOf(all),
                            new WaitingList(all / 3, all / 4, all / 5, all / 6, all / 2),
                            drawn(month, today),
                            Origin.TYPED,
                            ""));
            month = month.previous();
        }
    }

    private static NewReading reading(
            Period period, int above, int below, LocalDate today, String reason) {
        return new NewReading(
                period,
                BigDecimal.valueOf(above),
                BigDecimal.valueOf(below),
                null,
                WaitingList.NONE,
                drawn(period, today),
                Origin.TYPED,
                reason);
    }

    private static LocalDate drawn(Period period, LocalDate today) {
        var day = period.end().plusDays(12);
        return day.isAfter(today) ? today : day;
    }

    private void enter(Indicator indicator, NewReading reading) {
        DemoDoing.expect(IndicatorChange.Saved.class, values.enter(indicator, reading));
    }

    private void remark(Indicator indicator, String comment, String action) {
        DemoDoing.expect(
                IndicatorChange.Saved.class,
                indicators.remark(indicator.id(), indicator.version(), comment, action));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("indikator " + name).getBytes(StandardCharsets.UTF_8));
    }
}
