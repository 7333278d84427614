package dk.samspil.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The periods of one table. Those of one owner follow upon each other without gap or overlap: each
/// runs until the next begins. The table has the columns `id`, `valid_from`, `valid_to`, `body`
/// (jsonb), `version`, `changed_by`, `changed_at` and one that names the owner.
public final class Periods<T> {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String table;
    private final String owner;
    private final Class<T> type;

    /// @param owner the column that says whose a period is
    public Periods(JdbcClient jdbc, JsonMapper json, String table, String owner, Class<T> type) {
        this.jdbc = jdbc;
        this.json = json;
        this.table = table;
        this.owner = owner;
        this.type = type;
    }

    /// All periods of an owner, the newest first.
    public List<Period<T>> of(int owner) {
        return select(owner, "order by valid_from desc");
    }

    /// All periods of some owners, the newest first.
    public List<Period<T>> ofAll(Collection<Integer> owners) {
        return jdbc.sql(
                        "select * from %s where %s in (:owners) order by valid_from desc"
                                .formatted(table, owner))
                .param("owners", owners)
                .query(this::read)
                .list();
    }

    /// All periods of all owners, the newest first.
    public List<Period<T>> all() {
        return jdbc.sql("select * from " + table + " order by valid_from desc")
                .query(this::read)
                .list();
    }

    /// The period in force on a day; days before the first one are judged by the first.
    public Period<T> on(LocalDate day, int owner) {
        var nearest = "order by valid_from > '%1$s', abs(valid_from - '%1$s') limit 1";
        return select(owner, nearest.formatted(day)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + table + " of " + owner));
    }

    public Optional<Period<T>> find(UUID id) {
        return jdbc.sql("select * from " + table + " where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /// Begins a period with this content; it ends the one that would have run on.
    public PeriodChange begin(int owner, LocalDate from, T body, String by, Instant at) {
        var others = lock(owner);
        var before = others.stream().filter(p -> !p.from().isAfter(from)).findFirst();
        if (before.filter(p -> p.from().equals(from)).isPresent()) {
            return new PeriodChange.Overlaps("agreements.overlap.sameDay", from);
        }
        var after = others.reversed().stream().filter(p -> p.from().isAfter(from)).findFirst();
        before.ifPresent(p -> move(p, p.from(), from.minusDays(1), by, at));
        return new PeriodChange.Saved(
                jdbc.sql(
                                """
                                insert into %s (%s, valid_from, valid_to, body, changed_by, changed_at)
                                values (:owner, :from, :to, :body::jsonb, :by, :at) returning id
                                """
                                        .formatted(table, this.owner))
                        .param("owner", owner)
                        .param("from", from)
                        .param("to", after.map(p -> p.from().minusDays(1)).orElse(null))
                        .param("body", json.writeValueAsString(body))
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .single());
    }

    /// Changes a period's content, and the day it begins; the one before it ends accordingly.
    public PeriodChange change(
            UUID id, int version, LocalDate from, T body, String by, Instant at) {
        var shown = find(id).orElseThrow(() -> new IllegalStateException("no period " + id));
        var others = lock(shown.owner());
        var now = others.stream().filter(p -> p.id().equals(id)).findFirst().orElse(shown);
        if (now.version() != version) {
            return new PeriodChange.ChangedMeanwhile(now.changedBy(), now.changedAt());
        }
        var before = others.stream().filter(p -> p.from().isBefore(now.from())).findFirst();
        if (before.isPresent() && !from.isAfter(before.get().from())) {
            return new PeriodChange.Overlaps("agreements.overlap.before", before.get().from());
        }
        if (now.to() != null && from.isAfter(now.to())) {
            return new PeriodChange.Overlaps("agreements.overlap.after", now.to().plusDays(1));
        }
        if (from.isBefore(now.from())) {
            before.ifPresent(p -> move(p, p.from(), from.minusDays(1), by, at));
            move(now, from, now.to(), by, at);
        } else if (from.isAfter(now.from())) {
            move(now, from, now.to(), by, at);
            before.ifPresent(p -> move(p, p.from(), from.minusDays(1), by, at));
        }
        jdbc.sql(
                        """
                        update %s set body = :body::jsonb, version = :version + 1,
                            changed_by = :by, changed_at = :at
                        where id = :id
                        """
                                .formatted(table))
                .param("body", json.writeValueAsString(body))
                .param("version", version)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return new PeriodChange.Saved(id);
    }

    private void move(
            Period<T> period, LocalDate from, @Nullable LocalDate to, String by, Instant at) {
        jdbc.sql(
                        """
                        update %s set valid_from = :from, valid_to = :to, version = version + 1,
                            changed_by = :by, changed_at = :at
                        where id = :id
                        """
                                .formatted(table))
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", period.id())
                .update();
    }

    /// All of an owner, the newest first; whoever else changes them waits.
    private List<Period<T>> lock(int owner) {
        return select(owner, "order by valid_from desc for update");
    }

    private List<Period<T>> select(int owner, String rest) {
        return jdbc.sql("select * from %s where %s = ? %s".formatted(table, this.owner, rest))
                .param(owner)
                .query(this::read)
                .list();
    }

    private Period<T> read(ResultSet row, int number) throws SQLException {
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new Period<>(
                row.getObject("id", UUID.class),
                row.getInt(owner),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                json.readValue(row.getString("body"), type),
                row.getString("changed_by"),
                changedAt == null ? null : changedAt.toInstant());
    }
}
