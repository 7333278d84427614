package dk.samspil.planning;

import dk.samspil.parties.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the production plans and their days.
@Component
class ProductionPlanStore {

    private static final String SELECT =
            """
            select t.id as team, t.name as team_now, t.place as usual_place, t.municipality,
                o.region + 20000 as unit, p.id, p.team_name, p.status, p.question, p.handed_in_at,
                p.version, p.changed_by, d.day, d.starts, d.ends, d.place, d.kind, d.cases,
                d.clinical, d.meeting_id
            from parties.team t
            join parties.organisation o on o.id = t.municipality
            left join planning.plan p on p.team_id = t.id and p.year = :year
            left join planning.plan_day d on d.plan_id = p.id and d.status = 'PLANNED'
            where t.id = :team order by d.day
            """;
    private static final String PUT_DAYS =
            """
            insert into planning.plan_day (plan_id, day, starts, ends, place, kind, cases, clinical)
            select :plan, d.day, d.starts, d.ends, d.place, d.kind, d.cases, d.clinical
            from jsonb_to_recordset(:days::jsonb) as d(day date, starts time, ends time,
                place text, kind text, cases int, clinical int)
            on conflict (plan_id, day) where status = 'PLANNED' do update
            set starts = excluded.starts, ends = excluded.ends, place = excluded.place,
                kind = excluded.kind, cases = excluded.cases, clinical = excluded.clinical
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductionPlanStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A team's plan with its days, in one statement; version 0 where there is none that the asker
    /// may see; empty when there is no such team.
    Optional<ProductionPlan> find(TeamId team, int year) {
        return jdbc
                .sql(SELECT)
                .param("team", team.value())
                .param("year", year)
                .query((row, n) -> read(row, year))
                .list()
                .stream()
                .reduce(ProductionPlanStore::together);
    }

    /// Takes the plan for this transaction alone; false when it is no longer of that version.
    boolean lock(ProductionPlan plan, long version) {
        return plan.id() != null
                && jdbc.sql(
                                "select 1 from planning.plan where id = ? and version = ? for no key update")
                        .params(plan.saved().value(), version)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /// Empty when somebody else has just begun the team's plan for the year.
    Optional<PlanId> begin(ProductionPlan plan, String by, Instant at) {
        return jdbc.sql(
                        """
                        insert into planning.plan (team_id, team_name, municipality_id, health_unit_id,
                            year, status, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, 'DRAFT', ?, ?)
                        on conflict (team_id, year) do nothing returning id
                        """)
                .params(plan.team().value(), plan.teamName(), plan.municipality())
                .params(plan.healthUnit(), plan.year(), by, at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new PlanId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Writes all days of a plan that the team still edits itself.
    void days(PlanId plan, List<PlannedDay> days) {
        String written =
                json.writeValueAsString(days.stream().map(ProductionPlanStore::columns).toList());
        jdbc.sql(
                        """
                        delete from planning.plan_day where plan_id = :plan and status = 'PLANNED'
                          and day not in (select d.day from jsonb_to_recordset(:days::jsonb)
                              as d(day date))
                        """)
                .param("plan", plan.value())
                .param("days", written)
                .update();
        put(plan, days);
    }

    /// Adds days, or changes what is planned for those that are there.
    void put(PlanId plan, List<PlannedDay> days) {
        jdbc.sql(PUT_DAYS)
                .param("plan", plan.value())
                .param(
                        "days",
                        json.writeValueAsString(
                                days.stream().map(ProductionPlanStore::columns).toList()))
                .update();
    }

    /// A day leaves the plan, and stays in it as moved or cancelled.
    void leave(PlanId plan, LocalDate day, String status, String because, boolean meetingClosed) {
        jdbc.sql(
                        """
                        update planning.plan_day set status = ?, because = ?, meeting_closed = ?
                        where plan_id = ? and day = ? and status = 'PLANNED'
                        """)
                .params(status, because, meetingClosed, plan.value(), day)
                .update();
    }

    void touch(PlanId plan, String by, Instant at) {
        jdbc.sql(
                        """
                        update planning.plan set version = version + 1, changed_by = ?, changed_at = ?
                        where id = ?
                        """)
                .params(by, at.atOffset(ZoneOffset.UTC), plan.value())
                .update();
    }

    void turn(PlanId plan, PlanStatus status, String question, String by, Instant at) {
        jdbc.sql(
                        """
                        update planning.plan set status = :status, question = :question,
                            handed_in_at = case when :status = 'HANDED_IN' then :at::timestamptz
                                           else handed_in_at end,
                            version = version + 1, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("status", status.name())
                .param("question", question)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", plan.value())
                .update();
    }

    /// What other teams have planned in the year, as far as the asker sees it.
    List<OthersDay> others(ProductionPlan plan) {
        return jdbc.sql(
                        """
                        select d.day, p.team_name, d.starts, d.ends, d.place
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.year = ? and p.team_id <> ? and p.health_unit_id = ?
                          and d.status = 'PLANNED'
                        """)
                .params(plan.year(), plan.team().value(), plan.healthUnit())
                .query(
                        (row, n) ->
                                new OthersDay(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("team_name"),
                                        row.getObject("starts", LocalTime.class),
                                        row.getObject("ends", LocalTime.class),
                                        row.getString("place")))
                .list();
    }

    /// How many days a team's plan for a year has.
    int count(TeamId team, int year) {
        return jdbc.sql(
                        """
                        select count(*) from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.team_id = ? and p.year = ? and d.status = 'PLANNED'
                        """)
                .params(team.value(), year)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> columns(PlannedDay day) {
        var details = day.details();
        return Map.of(
                "day", day.day().toString(),
                "starts", details.starts().toString(),
                "ends", details.ends().toString(),
                "place", details.place(),
                "kind", details.kind().name(),
                "cases", details.cases(),
                "clinical", details.clinical());
    }

    private static ProductionPlan together(ProductionPlan plan, ProductionPlan more) {
        var days = new ArrayList<>(plan.days());
        days.addAll(more.days());
        return plan.with(List.copyOf(days));
    }

    private static ProductionPlan read(ResultSet row, int year) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new ProductionPlan(
                id == null ? null : new PlanId(id),
                new TeamId(row.getObject("team", UUID.class)),
                row.getString(id == null ? "team_now" : "team_name"),
                row.getString("usual_place"),
                row.getInt("municipality"),
                row.getInt("unit"),
                year,
                id == null ? PlanStatus.DRAFT : PlanStatus.valueOf(row.getString("status")),
                id == null ? "" : row.getString("question"),
                handedIn == null ? null : handedIn.toInstant(),
                row.getLong("version"),
                id == null ? "" : row.getString("changed_by"),
                day(row).map(List::of).orElse(List.of()));
    }

    private static Optional<PlannedDay> day(ResultSet row) throws SQLException {
        @Nullable LocalDate day = row.getObject("day", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(
                        new PlannedDay(
                                day,
                                new DayDetails(
                                        row.getObject("starts", LocalTime.class),
                                        row.getObject("ends", LocalTime.class),
                                        row.getString("place"),
                                        DayKind.valueOf(row.getString("kind")),
                                        row.getInt("cases"),
                                        row.getInt("clinical")),
                                row.getObject("meeting_id", UUID.class)));
    }
}
