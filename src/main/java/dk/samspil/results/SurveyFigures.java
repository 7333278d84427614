package dk.samspil.results;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forms.Option;
import dk.samspil.forms.Words;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.surveys.EarlierRounds;
import dk.samspil.surveys.EarlierRounds.Earlier;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.RespondentGroups;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.Text;
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

/// The figures of a round: all of them for its sender, and what the sender has shared of them for
/// those who were asked.
@Component
@Transactional(readOnly = true)
public class SurveyFigures {

    private final JdbcClient jdbc;
    private final SurveyRounds rounds;
    private final RespondentGroups respondents;
    private final EarlierRounds earlier;
    private final Themes themes;
    private final Sorting sorting;
    private final SharedReports shared;
    private final Askers askers;
    private final Clock clock;

    SurveyFigures(
            JdbcClient jdbc,
            SurveyRounds rounds,
            RespondentGroups respondents,
            EarlierRounds earlier,
            Themes themes,
            Sorting sorting,
            SharedReports shared,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.respondents = respondents;
        this.earlier = earlier;
        this.themes = themes;
        this.sorting = sorting;
        this.shared = shared;
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
        var shown =
                suppressing
                        ? shared.of(before.stream().map(Earlier::round).toList())
                        : Map.<UUID, SharedReport>of();
        return OverRounds.of(
                new OverRounds.Round(round.title(), day, asked.form(), report),
                before.stream()
                        .map(
                                each ->
                                        past(
                                                each,
                                                shown.get(each.round()),
                                                tallies.get(each.round()),
                                                suppressing))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<UUID> rounds(SurveyRound round, List<Earlier> before) {
        return Stream.concat(before.stream().map(Earlier::round), Stream.of(round.id())).toList();
    }

    /// As it was shared, where it was: a reply that came later would be told by the difference.
    /// Empty where nobody answered.
    private static Optional<OverRounds.Round> past(
            Earlier round,
            @Nullable SharedReport shown,
            @Nullable List<Tally> tallied,
            boolean suppressing) {
        if (shown != null) {
            return Optional.of(
                    new OverRounds.Round(
                            round.title(), round.day(), round.asked().form(), shown.report()));
        }
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
        return respondents.of(round.id()).stream()
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

    /// Shares the figures as they are now, small numbers suppressed, with those who were asked; is
    /// refused while few replies would stand out.
    @Transactional
    public SurveyChange share(SurveyRound round) {
        var report = suppressed(round, rounds.questionnaire(round));
        var refused = notYet(round, shared(round.id()), report);
        if (refused.isPresent()) {
            return new SurveyChange.Refused(refused.get());
        }
        shared.save(round, report, OffsetDateTime.now(clock), askers.current().name());
        return new SurveyChange.Saved(round.id());
    }

    /// Why these figures are not shared over those that were shared last: the replies in
    /// between are so few that they could be told from what changes.
    public Optional<Text> notYet(SurveyRound round, Optional<SharedReport> last, SurveyReport now) {
        return last.flatMap(
                        shown ->
                                shown.few(
                                        now.groups(),
                                        respondents.answeredBy(round.id(), shown.at().toInstant())))
                .map(SurveyFigures::refusal);
    }

    private static Text refusal(SharedReport.Few few) {
        var group = few.group();
        return group == null
                ? Text.of("results.share.few", few.replies())
                : Text.of("results.share.few.in", few.replies(), group);
    }

    /// What was shared, for those who were asked and for the sender.
    public Optional<SharedReport> shared(UUID round) {
        return Optional.ofNullable(shared.of(List.of(round)).get(round));
    }
}
