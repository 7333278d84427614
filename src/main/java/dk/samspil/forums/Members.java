package dk.samspil.forums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who sits in the fora, for whom and how long; kept by each forum's secretariat.
@Component
@Transactional
public class Members {

    private static final String SELECT =
            """
            select m.*, o.short_name as organisation from forums.member m
            join parties.organisation o on o.id = m.organisation_id
            """;
    private static final String IN_ORDER =
            """
             order by array_position(array['CHAIR', 'MEMBER', 'SUBSTITUTE', 'SECRETARIAT'], m.role),
                m.name
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of one forum, those who have left included: the chair first, the secretariat last.
    public List<Member> of(UUID forum) {
        return jdbc.sql(SELECT + "where m.forum_id = ?" + IN_ORDER)
                .param(forum)
                .query(Members::read)
                .list();
    }

    /// Of all fora that the asker sits in.
    public List<Member> ofMine() {
        return jdbc.sql(SELECT + IN_ORDER).query(Members::read).list();
    }

    /// Gives somebody a seat.
    ///
    /// @param organisation whom they speak for
    public ForumChange seat(Member wanted, int organisation) {
        if (wanted.until() != null && wanted.until().isBefore(wanted.since())) {
            return ForumChange.Refused.because("forums.refused.period");
        }
        if ((wanted.role() == MemberRole.SUBSTITUTE) != (wanted.substituteFor() != null)) {
            return ForumChange.Refused.because("forums.refused.substitute");
        }
        boolean seated =
                jdbc.sql(
                                """
                                select exists (select from forums.member
                                    where forum_id = ? and person = ? and role <> 'SECRETARIAT'
                                      and coalesce(until, 'infinity') >= ?)
                                """)
                        .params(wanted.forum(), wanted.person(), wanted.since())
                        .query(Boolean.class)
                        .single();
        if (seated && wanted.role() != MemberRole.SECRETARIAT) {
            return ForumChange.Refused.because("forums.refused.seated", wanted.name());
        }
        int rows =
                jdbc.sql(
                                """
                                insert into forums.member (id, forum_id, person, name,
                                    organisation_id, role, substitute_for, since, until)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                wanted.id(),
                                wanted.forum(),
                                wanted.person(),
                                wanted.name(),
                                organisation,
                                wanted.role().name())
                        .param(wanted.substituteFor())
                        .param(wanted.since())
                        .param(wanted.until())
                        .update();
        return rows == 1
                ? new ForumChange.Saved(wanted.id())
                : ForumChange.Refused.because("forums.refused.seated", wanted.name());
    }

    /// Ends a seat; the last member of the secretariat stays, as nobody could let another in.
    public ForumChange end(Member member, LocalDate lastDay) {
        boolean last =
                member.role() == MemberRole.SECRETARIAT
                        && of(member.forum()).stream()
                                .filter(other -> !other.id().equals(member.id()))
                                .noneMatch(
                                        other ->
                                                other.role() == MemberRole.SECRETARIAT
                                                        && other.isOn(lastDay.plusDays(1)));
        if (last) {
            return ForumChange.Refused.because("forums.refused.lastSecretary");
        }
        jdbc.sql("update forums.member set until = greatest(since, ?::date) where id = ?")
                .params(lastDay, member.id())
                .update();
        return new ForumChange.Saved(member.id());
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("substitute_for", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
