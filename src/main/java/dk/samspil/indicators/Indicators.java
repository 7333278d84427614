package dk.samspil.indicators;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The definitions: kept by the board's keepers, who alone see them beside the organisation that
/// delivers the values.
@Component
@Transactional
public class Indicators {

    private static final String SELECT =
            """
            select i.*, o.short_name as responsible_name,
                   i.board_id = any((select indicators.keeps())::uuid[]) as keeping
            from indicators.indicator i join parties.organisation o on o.id = i.responsible_id
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Indicators(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those of a board that are in use, in their order.
    public List<Indicator> of(UUID board) {
        return jdbc.sql(SELECT + "where i.board_id = ? and not i.retired order by i.position, i.id")
                .param(board)
                .query(Indicators::read)
                .list();
    }

    public Optional<Indicator> find(UUID id) {
        return jdbc.sql(SELECT + "where i.id = ?").param(id).query(Indicators::read).optional();
    }

    /// Those that the running system computes and the asking organisation answers for.
    List<Indicator> computed() {
        return jdbc.sql(
                        SELECT
                                + """
                                  where i.figure <> '' and not i.retired
                                    and i.responsible_id = (select indicators.delivers())
                                  order by i.id
                                  """)
                .query(Indicators::read)
                .list();
    }

    /// Adds an indicator to its board, last.
    public IndicatorChange define(Indicator wanted) {
        jdbc.sql(
                        """
                        insert into indicators.indicator (id, board_id, position, name, kind,
                            numerator, denominator, unit, higher_is_better, target, baseline, source,
                            figure, period, responsible_id, responsible_person, changed_by,
                            changed_at)
                        select :id, :board, coalesce(max(position), 0) + 1, :name, :kind,
                            :numerator, :denominator, :unit, :higher, :target, :baseline, :source,
                            :figure, :period, :responsible, :person, :by, :at
                        from indicators.indicator where board_id = :board
                        """)
                .param("board", wanted.board())
                .param("responsible", wanted.responsible())
                .params(said(wanted))
                .update();
        return new IndicatorChange.Saved(wanted.id());
    }

    /// Changes a definition. What the values mean, and who delivers them, stays once there are any.
    public IndicatorChange redefine(Indicator wanted) {
        var before = find(wanted.id()).orElseThrow();
        boolean another =
                before.kind() != wanted.kind()
                        || before.period() != wanted.period()
                        || before.responsible() != wanted.responsible();
        if (another && hasValues(wanted.id())) {
            return IndicatorChange.Refused.because("indicators.refused.hasValues");
        }
        int rows =
                jdbc.sql(
                                """
                                update indicators.indicator set name = :name, kind = :kind,
                                    numerator = :numerator, denominator = :denominator,
                                    unit = :unit, higher_is_better = :higher, target = :target,
                                    baseline = :baseline, source = :source, figure = :figure,
                                    period = :period, responsible_id = :responsible,
                                    responsible_person = :person, retired = :retired,
                                    version = version + 1, changed_by = :by, changed_at = :at
                                where id = :id and version = :version
                                """)
                        .param("responsible", wanted.responsible())
                        .param("retired", wanted.retired())
                        .param("version", wanted.version())
                        .params(said(wanted))
                        .update();
        return answer(rows, wanted.id());
    }

    private Map<String, Object> said(Indicator wanted) {
        var said = new HashMap<String, Object>();
        said.put("id", wanted.id());
        said.put("name", wanted.name());
        said.put("kind", wanted.kind().name());
        said.put("numerator", wanted.numerator());
        said.put("denominator", wanted.denominator());
        said.put("unit", wanted.unit());
        said.put("higher", wanted.higherIsBetter());
        said.put("target", wanted.target());
        said.put("baseline", wanted.baseline());
        said.put("source", wanted.source());
        said.put("figure", wanted.figure());
        said.put("period", wanted.period().name());
        said.put("person", wanted.responsiblePerson());
        said.put("by", askers.current().name());
        said.put("at", OffsetDateTime.now(clock));
        return said;
    }

    /// Notes what is to be said about the values, and what is done about them.
    public IndicatorChange remark(UUID id, int version, String comment, String action) {
        int rows =
                jdbc.sql(
                                """
                                update indicators.indicator set comment = ?, action = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(
                                comment,
                                action,
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                id,
                                version)
                        .update();
        return answer(rows, id);
    }

    private IndicatorChange answer(int rows, UUID id) {
        return rows == 1
                ? new IndicatorChange.Saved(id)
                : new IndicatorChange.ChangedMeanwhile(
                        jdbc.sql("select changed_by from indicators.indicator where id = ?")
                                .param(id)
                                .query(String.class)
                                .single());
    }

    private boolean hasValues(UUID id) {
        return jdbc.sql("select exists (select from indicators.value where indicator_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Indicator read(ResultSet row, int number) throws SQLException {
        return DefinitionRow.read(
                row,
                row.getObject("id", UUID.class),
                row.getString("figure"),
                row.getBoolean("retired"),
                row.getInt("version"),
                row.getBoolean("keeping"));
    }
}
