package dk.samspil.results;

import dk.samspil.access.Askers;
import dk.samspil.surveys.SurveyRound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The themes of a round's questions, for its sender.
@Component
@Transactional
public class Themes {

    public static final int LONGEST = 80;

    /// Of one question: more are no longer an overview.
    static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Themes(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those of all questions of a round, by name.
    @Transactional(readOnly = true)
    public List<Theme> of(SurveyRound round) {
        return jdbc.sql(
                        """
                        select t.id, t.question, t.name,
                               (select count(*) from results.sorted s join replies.answer a
                                  on a.invitation_id = s.invitation_id and a.question = t.question
                                  and md5(a.words) = s.said
                                where s.theme_id = t.id) as answers
                        from results.theme t where t.round_id = ? order by lower(t.name), t.id
                        """)
                .param(round.id())
                .query(
                        (row, n) ->
                                new Theme(
                                        row.getObject("id", UUID.class),
                                        row.getString("question"),
                                        row.getString("name"),
                                        row.getInt("answers")))
                .list();
    }

    /// Makes a theme; one of that name is there already where somebody else was faster.
    ///
    /// @param name 1 to 80 characters
    public ThemeChange add(SurveyRound round, String question, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return ThemeChange.Refused.because("results.theme.refused.name", LONGEST);
        }
        if (of(round).stream().filter(each -> each.question().equals(question)).count() >= MOST) {
            return ThemeChange.Refused.because("results.theme.refused.many", MOST);
        }
        jdbc.sql(
                        """
                        insert into results.theme (id, round_id, owner_id, question, name,
                            created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (round_id, question, lower(name)) do nothing
                        """)
                .params(UUID.randomUUID(), round.id(), round.owner(), question, name)
                .params(askers.current().name(), OffsetDateTime.now(clock))
                .update();
        return new ThemeChange.Saved();
    }

    /// @param shown the name that was read before it was changed
    public ThemeChange rename(SurveyRound round, UUID id, String shown, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return ThemeChange.Refused.because("results.theme.refused.name", LONGEST);
        }
        var now = nameOf(round, id);
        if (now.isEmpty() || !now.get().equals(shown)) {
            return ThemeChange.Refused.because("results.theme.refused.meanwhile", shown);
        }
        int rows =
                jdbc.sql(
                                """
                                update results.theme t set name = ? where t.id = ?
                                  and not exists (select from results.theme o
                                    where o.round_id = t.round_id and o.question = t.question
                                      and lower(o.name) = lower(?) and o.id <> t.id)
                                """)
                        .params(name, id, name)
                        .update();
        return rows == 1
                ? new ThemeChange.Saved()
                : ThemeChange.Refused.because("results.theme.refused.taken", name);
    }

    /// The name, kept from everybody else until the transaction ends.
    private Optional<String> nameOf(SurveyRound round, UUID id) {
        return jdbc.sql("select name from results.theme where round_id = ? and id = ? for update")
                .params(round.id(), id)
                .query(String.class)
                .optional();
    }

    /// Takes a theme away that no answer is sorted under any more.
    public ThemeChange remove(SurveyRound round, UUID id) {
        if (nameOf(round, id).isEmpty()) {
            return new ThemeChange.Saved();
        }
        boolean used =
                of(round).stream().anyMatch(theme -> theme.id().equals(id) && theme.answers() > 0);
        if (used) {
            return ThemeChange.Refused.because("results.theme.refused.used");
        }
        jdbc.sql("delete from results.sorted where theme_id = ?").param(id).update();
        jdbc.sql("delete from results.theme where id = ?").param(id).update();
        return new ThemeChange.Saved();
    }
}
