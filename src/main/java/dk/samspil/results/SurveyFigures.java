package dk.samspil.results;

import dk.samspil.access.Askers;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The figures of a round: all of them for its sender, and what the sender has shared of them for
/// those who were asked.
@Component
@Transactional(readOnly = true)
public class SurveyFigures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TEXTS = 1000;
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final Askers askers;
    private final Clock clock;

    SurveyFigures(
            JdbcClient jdbc,
            SurveyRounds rounds,
            Invitations invitations,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.invitations = invitations;
        this.askers = askers;
        this.clock = clock;
    }

    /// Everything, for the sender.
    public SurveyReport whole(SurveyRound round, Questionnaire asked) {
        return report(round, asked, false);
    }

    /// The same as those who were asked may see it.
    public SurveyReport suppressed(SurveyRound round, Questionnaire asked) {
        return report(round, asked, true);
    }

    private SurveyReport report(SurveyRound round, Questionnaire asked, boolean suppressing) {
        return ReportMaker.of(
                asked.form(),
                groups(round),
                new Tallies(tallies(round.id(), "a.group_id")),
                before(round),
                suppressing);
    }

    private List<Group> groups(SurveyRound round) {
        return invitations.groups(round.id()).stream()
                .map(each -> new Group(each.group(), each.name(), each.asked(), each.answered()))
                .toList();
    }

    private @Nullable Tallies before(SurveyRound round) {
        var previous = round.previous();
        return previous == null ? null : new Tallies(tallies(previous, "0"));
    }

    /// @param group what tells groups apart: a column, or 0 for none
    private List<Tally> tallies(UUID round, String group) {
        return jdbc.sql(
                        """
                        select a.question, a.item, %s as group_id, count(*) as n,
                               coalesce(sum(a.number), 0) as total
                        from replies.answer a
                        where a.round_id = ? and a.words is null group by 1, 2, 3
                        """
                                .formatted(group))
                .param(round)
                .query(
                        (row, n) ->
                                new Tally(
                                        row.getString("question"),
                                        row.getString("item"),
                                        row.getInt("group_id"),
                                        row.getInt("n"),
                                        row.getBigDecimal("total")))
                .list();
    }

    /// What was written in words, for the sender; at most 1000.
    public List<Said> said(SurveyRound round) {
        return jdbc.sql(
                        """
                        select a.question, i.name, a.words from replies.answer a
                        join surveys.invitation i on i.id = a.invitation_id
                        where a.round_id = ? and a.words is not null
                        order by a.question, i.name, a.words limit ?
                        """)
                .params(round.id(), MOST_TEXTS)
                .query(
                        (row, n) ->
                                new Said(
                                        row.getString("question"),
                                        row.getString("name"),
                                        row.getString("words")))
                .list();
    }

    /// @param who empty = whoever had a code
    public record Said(String question, String who, String words) {}

    /// Every answer, for the sender, one after the other.
    public void each(SurveyRound round, Consumer<Raw> taker) {
        jdbc.sql(
                        """
                        select dense_rank() over (order by a.invitation_id) as reply,
                               coalesce(o.name, '') as organisation,
                               coalesce(g.short_name, '') as grouped, a.question, a.item,
                               a.number::text as number, a.words
                        from replies.answer a
                        left join parties.organisation o on o.id = a.organisation_id
                        left join parties.organisation g on g.id = a.group_id
                        where a.round_id = ? and a.item <> '*'
                        order by a.invitation_id, a.question, a.item
                        """)
                .param(round.id())
                .withFetchSize(AT_ONCE)
                .query(
                        row -> {
                            taker.accept(
                                    new Raw(
                                            row.getInt("reply"),
                                            row.getString("organisation"),
                                            row.getString("grouped"),
                                            row.getString("question"),
                                            row.getString("item"),
                                            row.getString("number"),
                                            row.getString("words")));
                        });
    }

    /// One answer; `reply` numbers the replies.
    public record Raw(
            int reply,
            String organisation,
            String group,
            String question,
            String item,
            @Nullable String number,
            @Nullable String words) {}

    /// Shares the figures as they are now, small numbers suppressed, with those who were asked.
    @Transactional
    public void share(SurveyRound round) {
        var report = suppressed(round, rounds.questionnaire(round));
        jdbc.sql(
                        """
                        insert into results.shared (round_id, owner_id, content, shared_at, shared_by)
                        values (?, ?, ?::jsonb, ?, ?)
                        on conflict (round_id) do update set content = excluded.content,
                            shared_at = excluded.shared_at, shared_by = excluded.shared_by
                        """)
                .params(round.id(), round.owner(), JSON.writeValueAsString(report))
                .params(OffsetDateTime.now(clock), askers.current().name())
                .update();
    }

    /// What was shared, for those who were asked and for the sender.
    public Optional<Shared> shared(UUID round) {
        return jdbc.sql(
                        """
                        select content::text as content, shared_at, shared_by from results.shared
                        where round_id = ?
                        """)
                .param(round)
                .query(
                        (row, n) ->
                                new Shared(
                                        JSON.readValue(
                                                row.getString("content"), SurveyReport.class),
                                        row.getObject("shared_at", OffsetDateTime.class),
                                        row.getString("shared_by")))
                .optional();
    }

    public record Shared(SurveyReport report, OffsetDateTime at, String by) {}
}
