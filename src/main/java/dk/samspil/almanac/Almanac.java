package dk.samspil.almanac;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Side;
import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.calendar.ClosingPeriods;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The days of teams that the asker sees, in a span of time: a municipality those of its own teams,
/// the drafts of plans among them, a health unit those of its region.
@Component
@Transactional(readOnly = true)
public class Almanac {

    private final AlmanacStore store;
    private final ClosingPeriods closings;
    private final Organisations organisations;
    private final Askers askers;

    Almanac(
            AlmanacStore store,
            ClosingPeriods closings,
            Organisations organisations,
            Askers askers) {
        this.store = store;
        this.closings = closings;
        this.organisations = organisations;
        this.askers = askers;
    }

    /// @param offered what the days of the whole year can be chosen by
    /// @param closings of the health unit that touch the span
    /// @param cases on the agendas, by meeting day; none counted for a year
    public record Page(
            Span span,
            List<TeamDay> days,
            Choice.Offered offered,
            List<ClosingPeriod> closings,
            Map<UUID, Integer> cases) {}

    public Page of(Span span, Choice choice) {
        var year = new Span(Span.Unit.YEAR, span.day());
        var from = min(year.first(), span.first());
        var to = span.last().isAfter(year.last()) ? span.last() : year.last();
        var all = store.between(from, to);
        var shown = all.stream().filter(day -> span.has(day.day())).filter(choice::takes).toList();
        return new Page(
                span,
                shown,
                Choice.Offered.of(all),
                closings.of(healthUnit(), span.first(), span.last()),
                span.unit() == Span.Unit.YEAR ? Map.of() : store.cases(shown));
    }

    /// The health unit that the asker belongs to or works with.
    int healthUnit() {
        Asker asker = askers.current();
        return asker.side() == Side.HEALTH_UNIT
                ? asker.organisation()
                : Organisation.healthUnitOf(organisations.regionOf(asker.organisation()));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
