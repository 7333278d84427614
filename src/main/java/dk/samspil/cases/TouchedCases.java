package dk.samspil.cases;

import dk.samspil.agreements.CasesTouched;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells administrators which open cases a change of rules touches: their numbers, nothing else.
@Component
class TouchedCases implements CasesTouched {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    TouchedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Touched by(Change change) {
        var total = new AtomicLong();
        List<String> numbers =
                jdbc.sql(
                                """
                                select number, count(*) over () as total
                                from cases.touched(?, ?::int, ?, ?::date) order by number limit ?
                                """)
                        .param(change.types().stream().map(Enum::name).toArray(String[]::new))
                        .param(change.region())
                        .param(change.from())
                        .param(change.to())
                        .param(SHOWN)
                        .query(
                                (row, n) -> {
                                    total.set(row.getLong("total"));
                                    return row.getString("number");
                                })
                        .list();
        return new Touched(total.get(), numbers);
    }
}
