package dk.samspil.surveys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The regions or municipalities that answers of a round are told apart by, as its sender sees
/// them.
@Component
@Transactional(readOnly = true)
public class RespondentGroups {

    private final JdbcClient jdbc;

    RespondentGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many of each region or municipality are asked and have answered; what nobody opened by a
    /// link is left out.
    public List<RespondentGroup> of(UUID round) {
        return jdbc.sql(
                        """
                        select i.group_id, coalesce(o.short_name, '') as name, count(*) as asked,
                               count(*) filter (where i.state = 'HANDED_IN') as answered
                        from surveys.invitation i
                        left join parties.organisation o on o.id = i.group_id
                        where i.round_id = ? and not i.reusable
                        group by i.group_id, o.short_name order by o.short_name nulls last
                        """)
                .param(round)
                .query(
                        (row, n) ->
                                new RespondentGroup(
                                        row.getInt("group_id"),
                                        row.getString("name"),
                                        row.getInt("asked"),
                                        row.getInt("answered")))
                .list();
    }

    /// How many of each region or municipality had handed in by then what still counts.
    public Map<Integer, Integer> answeredBy(UUID round, Instant then) {
        return jdbc
                .sql(
                        """
                        select group_id, count(*)::int as answered from surveys.invitation
                        where round_id = ? and state = 'HANDED_IN' and handed_in_at <= ?
                        group by group_id
                        """)
                .params(round, then.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getInt("group_id"), row.getInt("answered")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
