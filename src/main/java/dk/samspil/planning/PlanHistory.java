package dk.samspil.planning;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who did what with a plan and when.
@Component
class PlanHistory {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    PlanHistory(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    UUID add(PlanId plan, PlanEvent.Kind kind, String note) {
        return add(plan, kind, note, null, null, 0, 0);
    }

    UUID add(
            PlanId plan,
            PlanEvent.Kind kind,
            String note,
            @Nullable LocalDate day,
            @Nullable LocalDate otherDay,
            int added,
            int removed) {
        Asker asker = askers.current();
        return jdbc.sql(
                        """
                        insert into planning.plan_event (plan_id, at, person_name, organisation, kind,
                            note, day, other_day, added, removed)
                        values (:plan, :at, :person, :organisation, :kind, :note, :day::date,
                            :other::date, :added, :removed)
                        returning id
                        """)
                .param("plan", plan.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", asker.name())
                .param("organisation", asker.organisationName())
                .param("kind", kind.name())
                .param("note", note)
                .param("day", day)
                .param("other", otherDay)
                .param("added", added)
                .param("removed", removed)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    /// The newest first.
    List<PlanEvent> of(PlanId plan) {
        return jdbc.sql(
                        """
                        select * from planning.plan_event where plan_id = ?
                        order by at desc, id desc limit ?
                        """)
                .params(plan.value(), MOST)
                .query(
                        (row, n) ->
                                new PlanEvent(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("person_name"),
                                        row.getString("organisation"),
                                        PlanEvent.Kind.valueOf(row.getString("kind")),
                                        row.getString("note"),
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("other_day", LocalDate.class),
                                        row.getInt("added"),
                                        row.getInt("removed")))
                .list();
    }
}
