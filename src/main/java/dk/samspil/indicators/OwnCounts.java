package dk.samspil.indicators;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts that the running system has of any organisation, to propose to it where it is asked.
@Component
public class OwnCounts {

    private final List<FigureSource> sources;
    private final Askers askers;
    private final TransactionTemplate transaction;

    OwnCounts(List<FigureSource> sources, Askers askers, PlatformTransactionManager transactions) {
        this.sources = sources;
        this.askers = askers;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// All there are; read from no data.
    public List<FigureSource.Offered> offered() {
        return sources.stream().flatMap(source -> source.counts().stream()).toList();
    }

    /// What one is for an organisation, as its own data stand now; empty where nobody was counted,
    /// or too few to be told on. Call it outside a transaction.
    public Optional<BigDecimal> of(int organisation, String name, Period period) {
        return sources.stream()
                .filter(source -> source.counts().stream().anyMatch(o -> o.name().equals(name)))
                .findFirst()
                .flatMap(source -> read(source, organisation, name, period))
                .filter(figure -> !figure.isNothing())
                .filter(figure -> !SmallNumbers.isSmall(figure.denominator()))
                .map(Figure::numerator);
    }

    private Optional<Figure> read(
            FigureSource source, int organisation, String name, Period period) {
        var span = List.of(new Span(period.start(), period.end()));
        return askers
                .as(
                        Asker.system(organisation),
                        () ->
                                Objects.requireNonNull(
                                        transaction.execute(reading -> source.read(name, span))))
                .stream()
                .findFirst();
    }
}
