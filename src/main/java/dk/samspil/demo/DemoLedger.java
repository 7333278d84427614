package dk.samspil.demo;

import dk.samspil.cases.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how far the making of the demonstration has come.
@InDemo
class DemoLedger {

    private final JdbcClient jdbc;

    DemoLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the demonstration is made from: the same gives the same people, numbers and texts.
    record Making(LocalDate day, long seed, int cases, boolean finished) {}

    /// How many of the cases are made; of how many.
    record Progress(int made, int cases) {}

    /// Begins the making, or finds the one that was begun; of two nodes both get the same.
    @Transactional
    Making begin(LocalDate today, long seed, int cases) {
        jdbc.sql(
                        """
                        insert into demo.generated (on_day, at, seed, cases) values (?, now(), ?, ?)
                        on conflict do nothing
                        """)
                .params(today, seed, cases)
                .update();
        return jdbc.sql("select * from demo.generated")
                .query(
                        (row, n) ->
                                new Making(
                                        row.getObject("on_day", LocalDate.class),
                                        row.getLong("seed"),
                                        row.getInt("cases"),
                                        row.getObject("finished_at") != null))
                .single();
    }

    @Transactional
    void finish() {
        jdbc.sql("update demo.generated set finished_at = now()").update();
    }

    @Transactional(readOnly = true)
    boolean finished() {
        return progress().isEmpty();
    }

    /// Empty when nothing is being made.
    @Transactional(readOnly = true)
    Optional<Progress> progress() {
        return jdbc.sql(
                        """
                        select cases, (select coalesce(sum(s.cases), 0) from demo.scene s
                                       where s.finished) as made
                        from demo.generated where finished_at is null
                        """)
                .query((row, n) -> new Progress(row.getInt("made"), row.getInt("cases")))
                .optional();
    }

    /// How many acts of a scene are done; empty when it has been played to its end.
    @Transactional
    OptionalInt done(DemoScene scene) {
        jdbc.sql("insert into demo.scene (number, cases) values (?, ?) on conflict do nothing")
                .params(scene.number(), scene.cases())
                .update();
        return jdbc.sql("select acts from demo.scene where number = ? and not finished")
                .param(scene.number())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Notes the next act as done, in the act's own transaction; false when another node has done
    /// it, and goes on with the scene.
    boolean next(DemoScene scene, int act) {
        return jdbc.sql("update demo.scene set acts = acts + 1 where number = ? and acts = ?")
                        .params(scene.number(), act)
                        .update()
                == 1;
    }

    @Transactional
    void finish(DemoScene scene) {
        jdbc.sql("update demo.scene set finished = true where number = ?")
                .param(scene.number())
                .update();
    }

    void opened(DemoPlot plot, CaseId id, UUID citizen) {
        jdbc.sql("insert into demo.opened (serial, case_id, citizen) values (?, ?, ?)")
                .params(plot.serial(), id.value(), citizen)
                .update();
    }

    /// The cases that the plots were opened as.
    @Transactional(readOnly = true)
    List<DemoCase> cases(List<DemoPlot> plots) {
        Map<Integer, DemoPlot> bySerial =
                plots.stream().collect(Collectors.toMap(DemoPlot::serial, plot -> plot));
        return jdbc.sql("select * from demo.opened")
                .query(
                        (row, n) ->
                                DemoCase.of(
                                        Objects.requireNonNull(bySerial.get(row.getInt("serial"))),
                                        new CaseId(row.getObject("case_id", UUID.class)),
                                        row.getObject("citizen", UUID.class)))
                .list();
    }
}
