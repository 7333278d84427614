package dk.samspil.indicators;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.ui.Languages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetches what the running system itself can tell: the figures of the last twelve periods that
/// are over, for the organisation that answers for an indicator. Call it outside a transaction.
@Component
public class IndicatorFigures {

    private static final int PERIODS = 12;

    private final List<FigureSource> sources;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final Askers askers;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final Clock clock;

    IndicatorFigures(
            List<FigureSource> sources,
            Indicators indicators,
            IndicatorValues values,
            Askers askers,
            TransactionTemplate transaction,
            MessageSource messages,
            Clock clock) {
        this.sources = sources;
        this.indicators = indicators;
        this.values = values;
        this.askers = askers;
        this.transaction = transaction;
        this.messages = messages;
        this.clock = clock;
    }

    /// The figures that an indicator can have, each the key of its words.
    public List<String> names() {
        return sources.stream().flatMap(source -> source.names().stream()).sorted().toList();
    }

    /// Fetches all that the asking organisation answers for.
    void fetchAll() {
        Objects.requireNonNull(transaction.execute(reading -> indicators.computed()))
                .forEach(this::fetch);
    }

    /// Enters what is new or has changed, and tells how many periods that was. A period in which
    /// nothing was counted stays a gap.
    public int fetch(Indicator indicator) {
        var source =
                sources.stream()
                        .filter(each -> each.names().contains(indicator.figure()))
                        .findFirst();
        if (source.isEmpty()) {
            return 0;
        }
        var figures =
                askers.as(
                        Asker.system(indicator.responsible()),
                        () ->
                                transaction.execute(
                                        reading ->
                                                source.get()
                                                        .read(
                                                                indicator.figure(),
                                                                periods(indicator.period()))));
        return Objects.requireNonNull(
                transaction.execute(entering -> enter(indicator, Objects.requireNonNull(figures))));
    }

    private List<Span> periods(PeriodKind kind) {
        var last = Period.of(kind, LocalDate.now(clock)).previous();
        return Stream.iterate(last, Period::previous)
                .limit(PERIODS)
                .sorted()
                .map(period -> new Span(period.start(), period.end()))
                .toList();
    }

    private int enter(Indicator indicator, List<Figure> figures) {
        var known = IndicatorValues.newestOf(values.editions(indicator.id()));
        int entered = 0;
        for (Figure figure :
                figures.stream().sorted(Comparator.comparing(Figure::first)).toList()) {
            var wanted = reading(indicator, figure);
            var before = known.stream().filter(r -> r.period().equals(wanted.period())).findFirst();
            boolean says =
                    before.isPresent()
                            ? !before.get().says(wanted, indicator.kind())
                            : figure.denominator() > 0;
            if (says && values.enter(indicator, wanted) instanceof IndicatorChange.Saved) {
                entered++;
            }
        }
        return entered;
    }

    private NewReading reading(Indicator indicator, Figure figure) {
        return new NewReading(
                Period.of(indicator.period(), figure.first()),
                BigDecimal.valueOf(figure.numerator()),
                BigDecimal.valueOf(figure.denominator()),
                null,
                WaitingList.NONE,
                LocalDate.now(clock),
                Origin.COMPUTED,
                messages.getMessage("indicators.computed.again", null, Languages.DANISH));
    }
}
