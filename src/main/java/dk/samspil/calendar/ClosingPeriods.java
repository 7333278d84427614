package dk.samspil.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    /// The days on which a unit works in the years around a date.
    public WorkingDays workingDays(int unit, LocalDate around) {
        return workingDays(unit, around, around);
    }

    /// The days on which a unit works from a year before one date to a year after another.
    public WorkingDays workingDays(int unit, LocalDate first, LocalDate last) {
        return WorkingDays.danish().except(of(unit, first.minusYears(1), last.plusYears(1)));
    }
}
