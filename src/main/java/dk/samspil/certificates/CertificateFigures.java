package dk.samspil.certificates;

import dk.samspil.indicators.Figure;
import dk.samspil.indicators.FigureQuery;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.Span;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The certificates by the day they were due, and the share of them that were answered in time:
/// from GPs (LÆ 265) and from the clinical function (LÆ 275). Withdrawn requests do not count.
@Component
class CertificateFigures implements FigureSource {

    private static final Map<String, String> KINDS =
            Map.of(
                    "certificates.figure.gp-in-time", "GP",
                    "certificates.figure.clinical-in-time", "CLINICAL");

    private static final Map<String, String> COUNTS =
            Map.of(
                    "certificates.figure.gp-count", "GP",
                    "certificates.figure.clinical-count", "CLINICAL");

    private static final String DUE =
            FigureQuery.PERIODS
                    + """
                      left join certificates.certificate c
                          on c.due between p.first and p.last and c.kind = :kind
                         and c.status <> 'WITHDRAWN'
                      group by p.first order by p.first
                      """;

    private static final String IN_TIME =
            """
            select p.first,
                   count(c.id) filter (where c.status = 'ANSWERED'
                       and (c.closed_at at time zone 'Europe/Copenhagen')::date <= c.due) as numerator,
                   count(c.id) as denominator
            """
                    + DUE;

    private static final String COUNT =
            "select p.first, count(c.id) as numerator, count(c.id) as denominator\n" + DUE;

    private final JdbcClient jdbc;

    CertificateFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Offered> offered() {
        return KINDS.keySet().stream().sorted().map(Offered::named).toList();
    }

    @Override
    public List<Offered> counts() {
        return COUNTS.keySet().stream().sorted().map(Offered::counted).toList();
    }

    @Override
    public List<Figure> read(String name, List<Span> periods) {
        var counted = COUNTS.get(name);
        return FigureQuery.ask(
                counted == null
                        ? jdbc.sql(IN_TIME).param("kind", KINDS.get(name))
                        : jdbc.sql(COUNT).param("kind", counted),
                periods);
    }
}
