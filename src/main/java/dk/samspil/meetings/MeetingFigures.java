package dk.samspil.meetings;

import dk.samspil.indicators.Figure;
import dk.samspil.indicators.FigureQuery;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.Span;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cases treated, and how many per meeting day that was held, and days from a case was opened until
/// its meeting, as far as the asking organisation takes part in them.
@Component
class MeetingFigures implements FigureSource {

    private static final String HELD =
            FigureQuery.PERIODS
                    + """
                      left join meetings.meeting_day d
                          on d.day between p.first and p.last and d.status = 'HELD'
                      left join meetings.agenda_item i on i.meeting_id = d.id and i.status = 'DONE'
                      """;

    private static final String CASES = "meetings.figure.cases";

    /// What is asked, by figure.
    private static final Map<String, String> SELECT =
            Map.of(
                    CASES,
                    "select p.first, count(i.id) as numerator, count(i.id) as denominator\n" + HELD,
                    "meetings.figure.cases-per-day",
                    """
                    select p.first, count(i.id) as numerator, count(distinct d.id) as denominator
                    """
                            + HELD,
                    "meetings.figure.days-to-meeting",
                    """
                    select p.first, coalesce(sum(d.day - r.opened_on), 0) as numerator,
                           count(r.id) as denominator
                    """
                            + HELD
                            + "left join cases.rehabilitation_case r on r.id = i.case_id ");

    private final JdbcClient jdbc;

    MeetingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Offered> offered() {
        return SELECT.keySet().stream()
                .filter(name -> !name.equals(CASES))
                .sorted()
                .map(Offered::named)
                .toList();
    }

    @Override
    public List<Offered> counts() {
        return List.of(Offered.counted(CASES));
    }

    @Override
    public List<Figure> read(String name, List<Span> periods) {
        return FigureQuery.ask(
                jdbc.sql(SELECT.get(name) + " group by p.first order by p.first"), periods);
    }
}
