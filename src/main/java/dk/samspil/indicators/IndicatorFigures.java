package dk.samspil.indicators;

import dk.samspil.access.Asker;
import dk.samspil.access.InAnothersName;
import dk.samspil.ui.Languages;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetches what the running system itself can tell: the figures of the last twelve periods that
/// are over, for the organisation that answers for an indicator. Call it outside a transaction.
@Component
public class IndicatorFigures {

    private static final int PERIODS = 12;

    private final List<FigureSource> sources;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final InAnothersName names;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final Clock clock;

    IndicatorFigures(
            List<FigureSource> sources,
            Indicators indicators,
            IndicatorValues values,
            InAnothersName names,
            PlatformTransactionManager transactions,
            MessageSource messages,
            Clock clock) {
        this.sources = sources;
        this.indicators = indicators;
        this.values = values;
        this.names = names;
        this.transaction = new TransactionTemplate(transactions);
        this.messages = messages;
        this.clock = clock;
    }

    /// The figures that an indicator can have which one of these answers for, each once.
    public List<FigureSource.Offered> offered(List<Integer> responsible) {
        return responsible.stream()
                .flatMap(
                        each ->
                                of(
                                        each,
                                        () ->
                                                sources.stream()
                                                        .flatMap(s -> s.offered().stream())
                                                        .toList())
                                        .stream())
                .distinct()
                .toList();
    }

    /// What a computed indicator's figure is called.
    public Text words(Indicator indicator) {
        return offered(List.of(indicator.responsible())).stream()
                .filter(each -> each.name().equals(indicator.figure()))
                .findFirst()
                .map(FigureSource.Offered::words)
                .orElseGet(() -> Text.of("indicators.figure.gone"));
    }

    private <T> T of(int organisation, Supplier<T> reading) {
        return names.as(Asker.system(organisation), reading);
    }

    /// Fetches all that the asking organisation answers for.
    void fetchAll() {
        Objects.requireNonNull(transaction.execute(reading -> indicators.computed()))
                .forEach(this::fetch);
    }

    /// Enters what is new or has changed, and tells how many periods that was. A period in which
    /// nothing was counted stays a gap.
    public int fetch(Indicator indicator) {
        var figures =
                of(
                        indicator.responsible(),
                        () ->
                                sources.stream()
                                        .filter(each -> each.knows(indicator.figure()))
                                        .findFirst()
                                        .map(
                                                source ->
                                                        source.read(
                                                                indicator.figure(),
                                                                periods(indicator.period())))
                                        .orElse(List.of()));
        return Objects.requireNonNull(transaction.execute(entering -> enter(indicator, figures)));
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
                            : !figure.isNothing();
            if (says && values.enter(indicator, wanted) instanceof IndicatorChange.Saved) {
                entered++;
            }
        }
        return entered;
    }

    private NewReading reading(Indicator indicator, Figure figure) {
        var asOf = figure.dataDate();
        return new NewReading(
                Period.of(indicator.period(), figure.first()),
                figure.value() == null ? figure.numerator() : null,
                figure.value() == null ? figure.denominator() : null,
                figure.value(),
                WaitingList.NONE,
                asOf == null ? LocalDate.now(clock) : asOf,
                Origin.COMPUTED,
                messages.getMessage("indicators.computed.again", null, Languages.DANISH));
    }
}
