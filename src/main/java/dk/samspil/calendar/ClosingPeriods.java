package dk.samspil.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The closing periods that each unit has announced, as data.
@Component
public class ClosingPeriods {

    private final JdbcClient jdbc;

    ClosingPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The periods of a unit that touch the given span, in order of time.
    public List<ClosingPeriod> of(int unit, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select unit, first_day as "from", last_day as "to", kind, reason
                        from calendar.closing_day
                        where unit = :unit and last_day >= :from and first_day <= :to
                        order by first_day
                        """)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query(DataClassRowMapper.newInstance(ClosingPeriod.class))
                .list();
    }

    /// Announces a unit's periods of a year, in the place of those announced before that begin in
    /// it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(int unit, int year, List<ClosingPeriod> periods) {
        jdbc.sql(
                        "delete from calendar.closing_day where unit = ? and extract(year from first_day) = ?")
                .params(unit, year)
                .update();
        for (ClosingPeriod period : periods) {
            jdbc.sql("insert into calendar.closing_day values (?, ?, ?, ?, ?)")
                    .params(unit, period.from(), period.to(), period.kind().name(), period.reason())
                    .update();
        }
    }

    /// The days on which a unit works in the years around a date.
    public WorkingDays workingDays(int unit, LocalDate around) {
        return workingDays(unit, around, around);
    }

    /// The days on which a unit works from a year before one date to a year after another.
    public WorkingDays workingDays(int unit, LocalDate first, LocalDate last) {
        return WorkingDays.danish().except(of(unit, first.minusYears(1), last.plusYears(1)));
    }
}
