package dk.samspil.indicators.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.indicators.Board;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.IndicatorValues;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.Reading;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import dk.samspil.ui.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The values of a board as a spreadsheet, out and in again; what comes in is shown before it is
/// kept.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class ValueImportController {

    private static final CSVFormat LINES = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private final IndicatorPages pages;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ValueImportController(
            IndicatorPages pages,
            Indicators indicators,
            IndicatorValues values,
            TransactionTemplate transaction,
            Clock clock) {
        this.pages = pages;
        this.indicators = indicators;
        this.values = values;
        this.transaction = transaction;
        this.clock = clock;
    }

    private ValueSheet.Known known(UUID board) {
        return new ValueSheet.Known(
                indicators.of(board), values.ofBoard(board), LocalDate.now(clock));
    }

    /// A value and what it is of.
    private record Line(Indicator indicator, Reading reading) {}

    @GetMapping("/indikatorer/{id}/tal.xlsx")
    View out(@PathVariable UUID id) {
        var board = pages.board(id);
        var known = known(board.id());
        var lines =
                known.indicators().stream()
                        .flatMap(
                                each ->
                                        known.known().getOrDefault(each.id(), List.of()).stream()
                                                .map(reading -> new Line(each, reading)))
                        .toList();
        var locale = pages.wording().locale();
        return new ExcelSheet<>("indikatorer", lines)
                .column(ValueColumn.INDICATOR.heading(), line -> line.indicator().name())
                .column(ValueColumn.PERIOD.heading(), line -> line.reading().period().words(locale))
                .column(ValueColumn.NUMERATOR.heading(), line -> line.reading().numerator())
                .column(ValueColumn.DENOMINATOR.heading(), line -> line.reading().denominator())
                .column(ValueColumn.VALUE.heading(), line -> line.reading().value())
                .column(ValueColumn.REFERRED.heading(), line -> line.reading().waiting().referred())
                .column(ValueColumn.STARTED.heading(), line -> line.reading().waiting().started())
                .column(ValueColumn.EXAMINED.heading(), line -> line.reading().waiting().examined())
                .column(ValueColumn.SUMMONED.heading(), line -> line.reading().waiting().summoned())
                .column(
                        ValueColumn.WAIT_DAYS.heading(),
                        line -> line.reading().waiting().waitDays())
                .column(ValueColumn.DATA_DATE.heading(), line -> line.reading().dataDate())
                .column(ValueColumn.REASON.heading(), line -> line.reading().reason());
    }

    @PostMapping("/indikatorer/{id}/indlaes")
    ModelAndView in(
            @PathVariable UUID id,
            @RequestParam(name = "ark", required = false) @Nullable MultipartFile file) {
        var board = pages.board(id);
        if (file == null || file.isEmpty()) {
            return refused(board, Text.of("indicators.sheet.none"));
        }
        return shown(board, SentFile.bytes(file));
    }

    private ModelAndView shown(Board board, byte[] file) {
        return switch (ValueSheet.read(file, known(board.id()))) {
            case ValueSheet.Unreadable(var reason) -> refused(board, reason);
            case ValueSheet.Rows rows -> {
                var wording = pages.wording();
                yield preview(board)
                        .addObject("rows", rows)
                        .addObject("lines", lines(rows.good()))
                        .addObject(
                                "good",
                                rows.good().stream()
                                        .map(each -> PreviewRow.of(each, wording))
                                        .toList());
            }
        };
    }

    private static String lines(List<ValueSheet.GoodRow> good) {
        var headings = Stream.of(ValueColumn.values()).map(ValueColumn::heading).toList();
        return Stream.concat(Stream.of(headings), good.stream().map(ValueSheet.GoodRow::cells))
                .map(cells -> LINES.format(cells.toArray()))
                .collect(Collectors.joining("\n"));
    }

    @PostMapping("/indikatorer/{id}/indlaes/gem")
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String linjer,
            RedirectAttributes redirect) {
        var board = pages.board(id);
        var file = linjer.getBytes(StandardCharsets.UTF_8);
        return switch (ValueSheet.read(file, known(id))) {
            case ValueSheet.Unreadable(var reason) -> refused(board, reason);
            case ValueSheet.Rows rows when !rows.bad().isEmpty() -> shown(board, file);
            case ValueSheet.Rows rows -> {
                int kept = Objects.requireNonNull(transaction.execute(t -> enter(rows.good())));
                Notice.done("indicators.sheet.kept", kept).after(redirect);
                yield new ModelAndView("redirect:" + board.href());
            }
        };
    }

    private int enter(List<ValueSheet.GoodRow> good) {
        return (int)
                good.stream()
                        .map(row -> values.enter(row.indicator(), row.reading()))
                        .filter(IndicatorChange.Saved.class::isInstance)
                        .count();
    }

    private static ModelAndView preview(Board board) {
        return new ModelAndView("indicators/preview").addObject("board", board);
    }

    private static ModelAndView refused(Board board, Text reason) {
        return IndicatorPages.again(
                preview(board).addObject("notice", new Notice("error", reason)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
