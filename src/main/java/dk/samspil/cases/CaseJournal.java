package dk.samspil.cases;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps cases: state and journal entry change in one transaction, under a lock on the case.
@Component
class CaseJournal {

    private static final String INSERT =
            """
            insert into cases.rehabilitation_case (id, number, version, citizen, citizen_name,
                citizen_born, case_type, area, status, municipality_id, region_id, health_unit_id,
                clinical_function_id, caseworker, caseworker_name, children_at_home,
                qualifying_education, opened_on, team_id, clinic_id, changed_at)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
            on conflict do nothing
            """;
    private static final String UPDATE =
            """
            update cases.rehabilitation_case
            set version = ?, status = ?, area = ?, caseworker = ?, caseworker_name = ?,
                children_at_home = ?, qualifying_education = ?, urgent = ?, changed_at = ?,
                team_id = ?, clinic_id = ?, meeting_id = ?, meeting_on = ?, outcome = ?
            where id = ? and version = ?
            """;
    private static final String APPEND =
            """
            insert into cases.case_event (case_id, seq, type, at, actor, actor_name, actor_capacity,
                organisation_id, for_citizen, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    CaseJournal(
            JdbcClient jdbc,
            Askers askers,
            Clock clock,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
        this.json = json;
        this.events = events;
    }

    Optional<RehabilitationCase> find(CaseId id) {
        return jdbc.sql("select * from cases.rehabilitation_case where id = ?")
                .param(id.value())
                .query(CaseRows::one)
                .optional();
    }

    Optional<RehabilitationCase> find(String number) {
        return jdbc.sql("select * from cases.rehabilitation_case where number = ?")
                .param(number)
                .query(CaseRows::one)
                .optional();
    }

    /// Finds the case and keeps others from changing it until the transaction ends.
    Optional<RehabilitationCase> lock(CaseId id) {
        return jdbc.sql("select * from cases.rehabilitation_case where id = ? for update")
                .param(id.value())
                .query(CaseRows::one)
                .optional();
    }

    String nextNumber(LocalDate on) {
        return jdbc.sql("select cases.next_number(?)")
                .param(on.getYear())
                .query(String.class)
                .single();
    }

    /// Inserts a new case with its first party and entry; false when the citizen already has an
    /// active case of the kind.
    boolean open(RehabilitationCase opened, CaseEvent event) {
        int inserted =
                jdbc.sql(INSERT)
                        .params(
                                opened.id().value(),
                                opened.number(),
                                opened.citizen(),
                                opened.citizenName(),
                                opened.citizenBorn(),
                                opened.type().name(),
                                opened.area().name(),
                                opened.status().name(),
                                opened.municipality(),
                                opened.region(),
                                opened.healthUnit(),
                                opened.clinicalFunction(),
                                opened.caseworker(),
                                opened.caseworkerName(),
                                opened.childrenAtHome(),
                                opened.qualifyingEducation(),
                                opened.openedOn())
                        .param(teamOf(opened))
                        .param(opened.clinic())
                        .update();
        if (inserted == 0) {
            return false;
        }
        letIn(opened.id(), opened.municipality(), null, "MUNICIPALITY", opened.area().name());
        letIn(opened.id(), Asker.CITIZENS, opened.citizen(), "CITIZEN", null);
        append(opened.id(), 1, event);
        refreshRows(opened.id(), opened.status());
        return true;
    }

    void letIn(
            CaseId id, int organisation, @Nullable UUID who, String side, @Nullable String area) {
        jdbc.sql("select cases.let_in(?, ?, ?, ?, ?)")
                .params(id.value(), organisation)
                .param(who)
                .param(side)
                .param(area)
                .query((row, n) -> 0)
                .list();
    }

    /// Writes the changed state and the entry of the journal. The caller holds the lock.
    RehabilitationCase save(RehabilitationCase before, CaseEvent event, CaseStatus to) {
        RehabilitationCase after = before.on(event, to);
        int updated =
                jdbc.sql(UPDATE)
                        .params(
                                after.version(),
                                after.status().name(),
                                after.area().name(),
                                after.caseworker(),
                                after.caseworkerName(),
                                after.childrenAtHome(),
                                after.qualifyingEducation(),
                                after.urgent(),
                                now())
                        .param(teamOf(after))
                        .param(after.clinic())
                        .param(after.meeting())
                        .param(after.meetingOn())
                        .param(after.outcome())
                        .params(before.id().value(), before.version())
                        .update();
        if (updated != 1) {
            throw new IllegalStateException("case changed without its lock: " + before.id());
        }
        append(before.id(), after.version(), event);
        refreshRows(before.id(), after.status());
        if (after.status() != before.status()) {
            events.publishEvent(
                    new CaseStatusChanged(
                            before.id().value(), after.version(), before.status(), after.status()));
        }
        return after;
    }

    private void append(CaseId id, long seq, CaseEvent event) {
        Asker asker = askers.current();
        jdbc.sql(APPEND)
                .params(
                        id.value(),
                        seq,
                        event.type(),
                        now(),
                        asker.person(),
                        asker.name(),
                        asker.capacity().name(),
                        asker.organisation(),
                        event.forCitizen(),
                        json.writeValueAsString(event))
                .update();
    }

    void refreshRows(CaseId id, CaseStatus status) {
        jdbc.sql("select cases.refresh_rows(?, ?, ?)")
                .params(id.value(), status.turn().name(), status.active())
                .query((row, n) -> 0)
                .list();
    }

    void setDeadline(CaseId id, DeadlineKind kind, LocalDate due, String side) {
        jdbc.sql(
                        """
                        insert into cases.deadline (case_id, kind, due, side, set_at) values (?, ?, ?, ?, ?)
                        on conflict (case_id, kind) do update
                        set due = excluded.due, side = excluded.side, set_at = excluded.set_at, met_at = null
                        """)
                .params(id.value(), kind.name(), due, side, now())
                .update();
    }

    void stopDeadlines(CaseId id, List<DeadlineKind> kinds) {
        jdbc.sql(
                        """
                        update cases.deadline set met_at = :now
                        where case_id = :id and met_at is null and kind in (:kinds)
                        """)
                .param("now", now())
                .param("id", id.value())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .update();
    }

    private static @Nullable UUID teamOf(RehabilitationCase theCase) {
        return theCase.team() == null ? null : theCase.team().value();
    }

    private OffsetDateTime now() {
        Instant at = clock.instant();
        return at.atOffset(ZoneOffset.UTC);
    }
}
