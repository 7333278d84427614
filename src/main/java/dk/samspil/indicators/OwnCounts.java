package dk.samspil.indicators;

import dk.samspil.access.Asker;
import dk.samspil.access.InAnothersName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts that the running system has of any organisation, to propose to it where it is asked.
@Component
public class OwnCounts {

    private final List<FigureSource> sources;
    private final InAnothersName names;

    OwnCounts(List<FigureSource> sources, InAnothersName names) {
        this.sources = sources;
        this.names = names;
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
        return names.reading(Asker.system(organisation), () -> source.read(name, span)).stream()
                .findFirst();
    }
}
