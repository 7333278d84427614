package dk.samspil.results;

import dk.samspil.access.Askers;
import dk.samspil.surveys.SurveyRound;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts answers in words under themes, and takes them out again, each by itself: of two who sort
/// the same answer at once, both are heard.
@Component
@Transactional
public class Sorting {

    /// The themes `t` that an answer `a` is sorted under, as its words are now.
    static final String THEMES_OF_ANSWER =
            """
            from results.sorted s join results.theme t on t.id = s.theme_id
            where t.round_id = a.round_id and t.question = a.question
              and s.invitation_id = a.invitation_id and s.said = md5(a.words)
            """;

    private static final String ANSWERS =
            "from replies.answer a where a.round_id = ? and a.question = ? and a.words is not null ";

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Sorting(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Which answers are looked at.
    public sealed interface Chosen {

        record All() implements Chosen {}

        record Unsorted() implements Chosen {}

        record Under(UUID theme) implements Chosen {}
    }

    /// How many answers a question has, and how many of them no theme.
    public record Count(int all, int unsorted) {}

    @Transactional(readOnly = true)
    public Count count(SurveyRound round, String question) {
        return jdbc.sql(
                        "select count(*) as answers, count(*) filter (where not exists (select "
                                + THEMES_OF_ANSWER
                                + ")) as unsorted "
                                + ANSWERS)
                .params(round.id(), question)
                .query((row, n) -> new Count(row.getInt("answers"), row.getInt("unsorted")))
                .single();
    }

    /// Some of the answers of a question, by who gave them.
    @Transactional(readOnly = true)
    public List<SortedAnswer> answers(
            SurveyRound round, String question, Chosen chosen, int from, int most) {
        UUID theme = chosen instanceof Chosen.Under(var id) ? id : null;
        return jdbc.sql(
                        """
                        select a.invitation_id, a.words,
                               (select i.name from surveys.invitation i
                                where i.id = a.invitation_id) as name,
                               array(select t.name %s order by lower(t.name)) as themes
                        %s and %s
                        order by name, a.words, a.invitation_id offset ? limit ?
                        """
                                .formatted(THEMES_OF_ANSWER, ANSWERS, condition(chosen)))
                .params(round.id(), question)
                .params(theme == null ? List.of() : List.of(theme))
                .params(from, most)
                .query(Sorting::read)
                .list();
    }

    private static String condition(Chosen chosen) {
        return switch (chosen) {
            case Chosen.All() -> "true";
            case Chosen.Unsorted() -> "not exists (select " + THEMES_OF_ANSWER + ")";
            case Chosen.Under(_) -> "exists (select " + THEMES_OF_ANSWER + " and t.id = ?)";
        };
    }

    private static SortedAnswer read(ResultSet row, int number) throws SQLException {
        return new SortedAnswer(
                row.getObject("invitation_id", UUID.class),
                row.getString("name"),
                row.getString("words"),
                Arrays.asList((String[]) row.getArray("themes").getArray()));
    }

    /// Puts each of the answers under each of the themes.
    public void put(
            SurveyRound round, String question, Collection<UUID> answers, Collection<UUID> themes) {
        jdbc.sql(
                        """
                        insert into results.sorted (theme_id, invitation_id, owner_id, said,
                            sorted_by, sorted_at)
                        select t.id, a.invitation_id, t.owner_id, md5(a.words), ?, ?
                        from replies.answer a
                        join results.theme t on t.round_id = a.round_id and t.question = a.question
                        where a.round_id = ? and a.question = ? and a.words is not null
                          and a.invitation_id = any(?) and t.id = any(?)
                        order by t.id, a.invitation_id
                        on conflict (theme_id, invitation_id) do update set said = excluded.said
                        """)
                .params(askers.current().name(), OffsetDateTime.now(clock))
                .params(round.id(), question, array(answers), array(themes))
                .update();
    }

    /// Takes the answers out of one theme; under others they stay.
    public void takeOut(SurveyRound round, UUID theme, Collection<UUID> answers) {
        jdbc.sql(
                        """
                        delete from results.sorted s using results.theme t
                        where t.id = s.theme_id and t.round_id = ? and t.id = ?
                          and s.invitation_id = any(?)
                        """)
                .params(round.id(), theme, array(answers))
                .update();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /// For the figures: of each question that has themes how many gave an answer, how many of them
    /// are under each theme, and how many under none.
    List<Tally> tallies(SurveyRound round) {
        return jdbc.sql(
                        """
                        with said as (
                            select a.* from replies.answer a
                            where a.round_id = ? and a.words is not null and a.item = ''
                              and exists (select from results.theme t
                                where t.round_id = a.round_id and t.question = a.question))
                        select a.question, '*' as item, a.group_id, count(*) as n
                        from said a group by 1, 3
                        union all
                        select a.question, '', a.group_id, count(*) from said a
                        where not exists (select %1$s) group by 1, 3
                        union all
                        select a.question, u.theme, a.group_id, count(*) from said a
                        cross join lateral (select t.id::text as theme %1$s) u group by 1, 2, 3
                        """
                                .formatted(THEMES_OF_ANSWER))
                .param(round.id())
                .query(
                        (row, n) ->
                                new Tally(
                                        row.getString("question"),
                                        row.getString("item"),
                                        row.getInt("group_id"),
                                        row.getInt("n"),
                                        BigDecimal.ZERO))
                .list();
    }
}
