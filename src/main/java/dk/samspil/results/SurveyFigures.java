package dk.samspil.results;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forms.Option;
import dk.samspil.forms.Words;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.surveys.EarlierRounds;
import dk.samspil.surveys.EarlierRounds.Earlier;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final JdbcClient jdbc;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final EarlierRounds earlier;
    private final Themes themes;
    private final Sorting sorting;
    private final Askers askers;
    private final Clock clock;

    SurveyFigures(
            JdbcClient jdbc,
            SurveyRounds rounds,
            Invitations invitations,
            EarlierRounds earlier,
            Themes themes,
            Sorting sorting,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.invitations = invitations;
        this.earlier = earlier;
        this.themes = themes;
        this.sorting = sorting;
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
        var before = earlier.of(round);
        var tallies = tallies(rounds(round, before));
        var own = new ArrayList<>(tallies.getOrDefault(round.id(), List.of()));
        var named = themes(round);
        if (!named.isEmpty()) {
            own.addAll(sorting.tallies(round));
        }
        var report =
                ReportMaker.of(asked.form(), groups(round), new Tallies(own), named, suppressing);
        var day = LocalDate.ofInstant(round.sentAt(), DanishDates.ZONE);
        return OverRounds.of(
                new OverRounds.Round(round.title(), day, asked.form(), report),
                before.stream()
                        .map(each -> past(each, tallies.get(each.round()), suppressing))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<UUID> rounds(SurveyRound round, List<Earlier> before) {
        return Stream.concat(before.stream().map(Earlier::round), Stream.of(round.id())).toList();
    }

    /// Empty where nobody answered.
    private static Optional<OverRounds.Round> past(
            Earlier round, @Nullable List<Tally> tallied, boolean suppressing) {
        if (tallied == null) {
            return Optional.empty();
        }
        var tallies = new Tallies(tallied);
        var groups = tallies.groups().stream().map(id -> new Group(id, "", 0, 0)).toList();
        var form = round.asked().form();
        var report = ReportMaker.of(form, groups, tallies, Map.of(), suppressing);
        return Optional.of(new OverRounds.Round(round.title(), round.day(), form, report));
    }

    private List<Group> groups(SurveyRound round) {
        return invitations.groups(round.id()).stream()
                .map(each -> new Group(each.group(), each.name(), each.asked(), each.answered()))
                .toList();
    }

    private Map<String, List<Option>> themes(SurveyRound round) {
        return themes.of(round).stream()
                .collect(
                        Collectors.groupingBy(
                                Theme::question,
                                Collectors.mapping(SurveyFigures::option, Collectors.toList())));
    }

    private static Option option(Theme theme) {
        return new Option(theme.id().toString(), new Words(theme.name(), theme.name()));
    }

    /// What is chosen and counted in some rounds, by round.
    private Map<UUID, List<Tally>> tallies(List<UUID> rounds) {
        var all = new HashMap<UUID, List<Tally>>();
        jdbc.sql(
                        """
                        select a.round_id, a.question, a.item, a.group_id, count(*) as n,
                               coalesce(sum(a.number), 0) as total
                        from replies.answer a
                        where a.round_id = any(?) and a.words is null group by 1, 2, 3, 4
                        """)
                .param(rounds.toArray(UUID[]::new))
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            row.getObject("round_id", UUID.class),
                                            round -> new ArrayList<>())
                                    .add(
                                            new Tally(
                                                    row.getString("question"),
                                                    row.getString("item"),
                                                    row.getInt("group_id"),
                                                    row.getInt("n"),
                                                    row.getBigDecimal("total")));
                        });
        return all;
    }

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
