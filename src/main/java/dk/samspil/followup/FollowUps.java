package dk.samspil.followup;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.agreements.RuleSets;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.recommendations.Recommendation;
import dk.samspil.recommendations.Recommendations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Sends the conclusion, decides, hands over, and keeps what comes of the measures.
@Component
@Transactional
public class FollowUps {

    private final JdbcClient jdbc;
    private final CaseWay way;
    private final Recommendations recommendations;
    private final Conclusions conclusions;
    private final RuleSets ruleSets;
    private final People people;
    private final Askers askers;
    private final Clock clock;

    FollowUps(
            JdbcClient jdbc,
            CaseWay way,
            Recommendations recommendations,
            Conclusions conclusions,
            RuleSets ruleSets,
            People people,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.way = way;
        this.recommendations = recommendations;
        this.conclusions = conclusions;
        this.ruleSets = ruleSets;
        this.people = people;
        this.askers = askers;
        this.clock = clock;
    }

    /// The recommendation that the case has come out of the meeting with.
    @Transactional(readOnly = true)
    public Optional<Recommendation> finished(RehabilitationCase theCase) {
        return recommendations.of(theCase.id()).filter(Recommendation::finished);
    }

    /// Sends the conclusion to the citizen and, where the practice can receive it, to the GP.
    public Result sendConclusion(RehabilitationCase theCase) {
        Optional<Recommendation> finished = finished(theCase);
        if (finished.isEmpty()) {
            return Result.refused("followup.refused.no-recommendation");
        }
        LocalDate today = LocalDate.now(clock);
        Result result = way.conclusionSent(theCase.id(), ruleSets.on(today).decisionDue(today));
        if (result.isDone()) {
            conclusions.send(theCase, finished.get());
        }
        return undone(result);
    }

    @Transactional(readOnly = true)
    public Optional<Decision> decision(UUID recommendation) {
        return jdbc.sql("select * from followup.decision where recommendation_id = ?")
                .param(recommendation)
                .query(
                        (row, n) ->
                                new Decision(
                                        row.getString("outcome"),
                                        row.getBoolean("as_recommended"),
                                        row.getString("reason"),
                                        row.getObject("decided_on", LocalDate.class),
                                        row.getString("decided_by"),
                                        row.getString("power")))
                .optional();
    }

    /// Decides; otherwise than recommended needs a reason. The citizen gets a letter about it.
    public Result decide(RehabilitationCase theCase, String outcome, String reason, String power) {
        Optional<Recommendation> finished = finished(theCase);
        if (finished.isEmpty()) {
            return Result.refused("followup.refused.no-recommendation");
        }
        boolean asRecommended = outcome.equals(theCase.outcome());
        if (!asRecommended && reason.isBlank()) {
            return Result.refused("followup.refused.reason");
        }
        Result result = way.decided(theCase.id(), outcome, asRecommended);
        if (result.isDone()) {
            var decision =
                    new Decision(
                            outcome,
                            asRecommended,
                            reason,
                            LocalDate.now(clock),
                            askers.current().name(),
                            power);
            insert(theCase, finished.get(), decision);
            conclusions.sendDecision(theCase, finished.get(), decision);
        }
        return undone(result);
    }

    private void insert(
            RehabilitationCase theCase, Recommendation recommendation, Decision decision) {
        jdbc.sql(
                        """
                        insert into followup.decision (case_id, recommendation_id, outcome,
                            as_recommended, reason, decided_on, decided_by, power)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        theCase.id().value(),
                        recommendation.id(),
                        decision.outcome(),
                        decision.asRecommended(),
                        decision.reason(),
                        decision.decidedOn(),
                        decision.decidedBy(),
                        decision.power())
                .update();
    }

    /// The coordinating caseworkers whom the case can be handed over to.
    @Transactional(readOnly = true)
    public List<Person> coordinating(RehabilitationCase theCase) {
        return people.at(theCase.municipality(), Capacity.COORDINATING_CASEWORKER).stream()
                .map(role -> role.person())
                .distinct()
                .toList();
    }

    public Result handOver(RehabilitationCase theCase, UUID to) {
        LocalDate today = LocalDate.now(clock);
        LocalDate firstContact = ruleSets.on(today).firstContactDue(today, WorkingDays.danish());
        return undone(
                coordinating(theCase).stream()
                        .filter(person -> person.id().equals(to))
                        .findFirst()
                        .map(
                                person ->
                                        way.handedOver(
                                                theCase.id(), to, person.name(), firstContact))
                        .orElseGet(() -> Result.refused("followup.refused.nobody")));
    }

    /// What has come of each measure of the recommendation, in its order.
    @Transactional(readOnly = true)
    public List<MeasureState> measures(Recommendation recommendation) {
        Map<Integer, MeasureState> noted =
                jdbc
                        .sql("select * from followup.measure where recommendation_id = ?")
                        .param(recommendation.id())
                        .query(
                                (row, n) ->
                                        new MeasureState(
                                                row.getInt("position"),
                                                row.getInt("version"),
                                                row.getBoolean("granted"),
                                                row.getString("reason"),
                                                row.getObject("started_on", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(MeasureState::position, Function.identity()));
        return IntStream.range(0, recommendation.content().measures().size())
                .mapToObj(i -> noted.getOrDefault(i, MeasureState.open(i)))
                .toList();
    }

    /// Notes whether a measure is granted and when it started; refused when somebody else has noted
    /// something since.
    public Result note(
            RehabilitationCase theCase,
            Recommendation recommendation,
            MeasureState shown,
            boolean granted,
            String reason,
            @Nullable LocalDate startedOn) {
        if (!granted && reason.isBlank()) {
            return Result.refused("followup.refused.measure-reason");
        }
        if (startedOn != null && !granted) {
            return Result.refused("followup.refused.begun-not-granted");
        }
        if (startedOn != null && startedOn.isAfter(LocalDate.now(clock))) {
            return Result.refused("followup.refused.not-begun-yet");
        }
        int written =
                shown.version() == 0
                        ? jdbc.sql(
                                        """
                                        insert into followup.measure (case_id, recommendation_id, position,
                                            granted, reason, started_on)
                                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                        """)
                                .params(theCase.id().value(), recommendation.id())
                                .params(shown.position(), granted, reason)
                                .param(startedOn)
                                .update()
                        : jdbc.sql(
                                        """
                                        update followup.measure set version = version + 1, granted = ?,
                                            reason = ?, started_on = ?
                                        where recommendation_id = ? and position = ? and version = ?
                                        """)
                                .params(granted, reason)
                                .param(startedOn)
                                .params(recommendation.id(), shown.position(), shown.version())
                                .update();
        if (written == 0) {
            return Result.refused("followup.refused.changed");
        }
        String name = recommendation.content().measures().get(shown.position()).name();
        way.noted(
                theCase.id(),
                granted ? "followup.event.granted" : "followup.event.refused",
                true,
                name);
        return Result.done();
    }

    private static Result undone(Result result) {
        if (!result.isDone()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }
}
