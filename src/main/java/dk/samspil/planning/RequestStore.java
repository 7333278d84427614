package dk.samspil.planning;

import dk.samspil.parties.TeamId;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the requests.
@Component
class RequestStore {

    private static final String SELECT =
            """
            select r.*, p.team_id, p.team_name, p.year
            from planning.request r join planning.plan p on p.id = r.plan_id
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChangeRequest> find(RequestId id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id.value())
                .query(RequestStore::read)
                .optional();
    }

    /// The open ones first, then the newest.
    List<ChangeRequest> of(PlanId plan) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.plan_id = ?
                                order by r.status in ('ASKED', 'ALTERNATIVES') desc, r.asked_at desc
                                limit 100
                                """)
                .param(plan.value())
                .query(RequestStore::read)
                .list();
    }

    /// Those that somebody waits for, the oldest first.
    List<ChangeRequest> open() {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.status in ('ASKED', 'ALTERNATIVES')
                                order by r.asked_at limit 200
                                """)
                .query(RequestStore::read)
                .list();
    }

    /// Empty when the day is asked about already.
    Optional<RequestId> add(
            ProductionPlan plan,
            NewRequest wanted,
            DayDetails details,
            boolean inTime,
            String by,
            Instant at) {
        return jdbc.sql(
                        """
                        insert into planning.request (plan_id, kind, day, wanted, starts, ends, place,
                            day_kind, cases, clinical, reason, in_time, status, asked_by, asked_at)
                        values (:plan, :kind, :day::date, :wanted::date, :starts, :ends, :place,
                            :dayKind, :cases, :clinical, :reason, :inTime, 'ASKED', :by, :at)
                        on conflict do nothing returning id
                        """)
                .param("plan", plan.saved().value())
                .param("kind", wanted.kind().name())
                .param("day", wanted.day())
                .param("wanted", wanted.wanted())
                .param("starts", details.starts())
                .param("ends", details.ends())
                .param("place", details.place())
                .param("dayKind", details.kind().name())
                .param("cases", details.cases())
                .param("clinical", details.clinical())
                .param("reason", wanted.reason())
                .param("inTime", inTime)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new RequestId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// False when it is no longer open, or has changed since that version.
    boolean turn(
            ChangeRequest request,
            RequestStatus to,
            @Nullable LocalDate wanted,
            List<LocalDate> alternatives,
            String answer,
            String by,
            Instant at) {
        return jdbc.sql(
                                """
                                update planning.request
                                set status = :to, wanted = :wanted::date,
                                    alternatives = string_to_array(:alternatives, ',')::date[],
                                    answer = :answer, answered_by = :by, answered_at = :at,
                                    version = version + 1
                                where id = :id and version = :version
                                  and status in ('ASKED', 'ALTERNATIVES')
                                """)
                        .param("to", to.name())
                        .param("wanted", wanted)
                        .param(
                                "alternatives",
                                alternatives.stream()
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(",")))
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", request.id().value())
                        .param("version", request.version())
                        .update()
                == 1;
    }

    private static ChangeRequest read(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new ChangeRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("team_name"),
                row.getInt("year"),
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("wanted", LocalDate.class),
                new DayDetails(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getString("place"),
                        DayKind.valueOf(row.getString("day_kind")),
                        row.getInt("cases"),
                        row.getInt("clinical")),
                row.getString("reason"),
                row.getBoolean("in_time"),
                RequestStatus.valueOf(row.getString("status")),
                days(row.getArray("alternatives")),
                row.getString("answer"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant(),
                row.getLong("version"));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Stream.of((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}
