package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseTurns;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.followup.FollowUps;
import dk.samspil.followup.MeasureState;
import dk.samspil.recommendations.Outcome;
import dk.samspil.recommendations.Recommendation;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// After the meeting: the conclusion goes out, the municipality decides, a coordinating caseworker
/// takes over, measures are granted, refused and started, and the case is closed.
@InDemo
class FollowUpChapter {

    private final FollowUps followUps;
    private final CaseTurns turns;
    private final Cases cases;

    FollowUpChapter(FollowUps followUps, CaseTurns turns, Cases cases) {
        this.followUps = followUps;
        this.turns = turns;
        this.cases = cases;
    }

    void conclude(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () -> DemoDoing.done(followUps.sendConclusion(theCase(story))));
    }

    /// @param otherwise than the team recommended
    void decide(DemoCase story, LocalDate day, boolean otherwise, DemoScript script) {
        DemoPlot plot = story.plot();
        script.on(
                day,
                story.caseworker(),
                () -> {
                    RehabilitationCase theCase = theCase(story);
                    String recommended = Objects.requireNonNull(theCase.outcome());
                    DemoDoing.done(
                            followUps.decide(
                                    theCase,
                                    otherwise ? another(recommended) : recommended,
                                    DemoWords.say(plot, otherwise ? "otherwise" : "asrecommended"),
                                    DemoWords.say(plot, "power")));
                });
    }

    private static String another(String recommended) {
        Outcome instead =
                recommended.equals(Outcome.JOB_CLARIFICATION.name())
                        ? Outcome.OTHER_MEASURE
                        : Outcome.JOB_CLARIFICATION;
        return instead.name();
    }

    void handOver(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                followUps.handOver(
                                        theCase(story),
                                        story.plot().town().coordinating().person())));
    }

    /// The first measure is started, the second granted, the third refused; so on from there.
    ///
    /// @param how many measures something has come of
    void measures(DemoCase story, LocalDate day, int how, DemoScript script) {
        Asker coordinating = story.plot().town().coordinating();
        script.on(
                day,
                coordinating,
                () -> {
                    Recommendation recommendation =
                            followUps.finished(theCase(story)).orElseThrow();
                    followUps.measures(recommendation).stream()
                            .limit(how)
                            .forEach(shown -> note(story, recommendation, shown, day));
                });
    }

    private void note(
            DemoCase story, Recommendation recommendation, MeasureState shown, LocalDate day) {
        int turn = (shown.position() + story.plot().serial() % 2) % 3;
        boolean granted = turn < 2;
        @Nullable LocalDate started = turn == 0 ? day : null;
        DemoDoing.done(
                followUps.note(
                        theCase(story),
                        recommendation,
                        shown,
                        granted,
                        granted ? "" : DemoWords.say(story.plot(), "measurerefused"),
                        started));
    }

    void close(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.plot().town().coordinating(),
                () ->
                        DemoDoing.done(
                                turns.close(story.id(), DemoWords.say(story.plot(), "closed"))));
    }

    private RehabilitationCase theCase(DemoCase story) {
        return cases.find(story.id()).orElseThrow();
    }
}
