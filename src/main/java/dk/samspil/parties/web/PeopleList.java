package dk.samspil.parties.web;

import dk.samspil.parties.HeldRole;
import dk.samspil.parties.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The registered professionals by name, a page at a time, with the roles they hold or will hold.
@Component
class PeopleList {

    static final int PAGE = 50;

    private static final String ROWS =
            """
            select p.id, p.name, p.title, p.phone, p.secure_mail,
                   exists (select from parties.identity i where i.person = p.id) as signs_in
            from parties.person p
            where (p.name ilike :like or p.secure_mail ilike :like)
              and (:organisation::int is null or exists (
                  select from parties.role_holder r
                  where r.person = p.id and r.organisation_id = :organisation
                    and coalesce(r.until, 'infinity') >= :today))
              and (:after::uuid is null or (p.name, p.id) > (
                  select a.name, a.id from parties.person a where a.id = :after))
            order by p.name, p.id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Roles roles;
    private final Clock clock;

    PeopleList(JdbcClient jdbc, Roles roles, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.clock = clock;
    }

    /// @param signsIn whether a provider is known to know the person
    record Row(
            UUID id,
            String name,
            String title,
            String phone,
            String secureMail,
            boolean signsIn,
            List<HeldRole> roles) {

        Row with(List<HeldRole> held) {
            return new Row(id, name, title, phone, secureMail, signsIn, held);
        }
    }

    /// @param after the last row's id where there are more; null at the end
    record Page(List<Row> rows, @Nullable UUID after) {}

    @Transactional(readOnly = true)
    public Page page(String words, @Nullable Integer organisation, @Nullable UUID after, int most) {
        var today = LocalDate.now(clock);
        List<Row> found =
                jdbc.sql(ROWS)
                        .param("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .param("organisation", organisation)
                        .param("after", after)
                        .param("today", today)
                        .param("limit", most + 1)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getObject("id", UUID.class),
                                                row.getString("name"),
                                                row.getString("title"),
                                                row.getString("phone"),
                                                row.getString("secure_mail"),
                                                row.getBoolean("signs_in"),
                                                List.of()))
                        .list();
        var shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, List<HeldRole>> held =
                roles.of(shown.stream().map(Row::id).toList()).stream()
                        .filter(role -> !role.isOver(today))
                        .collect(Collectors.groupingBy(role -> role.role().person().id()));
        return new Page(
                shown.stream()
                        .map(row -> row.with(held.getOrDefault(row.id(), List.of())))
                        .toList(),
                found.size() > most ? shown.getLast().id() : null);
    }
}
