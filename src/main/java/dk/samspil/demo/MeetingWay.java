package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;
import static dk.samspil.demo.DemoDates.after;

import java.time.LocalDate;
import java.util.Objects;

/// The way of a case from its referral to its meeting and beyond.
@InDemo
class MeetingWay {

    private final AdviceChapter advice;
    private final AssessmentWay assessment;
    private final PapersChapter papers;
    private final MeetingChapter meetings;
    private final OpeningChapter opening;
    private final FollowUpWay followUp;

    MeetingWay(
            AdviceChapter advice,
            AssessmentWay assessment,
            PapersChapter papers,
            MeetingChapter meetings,
            OpeningChapter opening,
            FollowUpWay followUp) {
        this.advice = advice;
        this.assessment = assessment;
        this.papers = papers;
        this.meetings = meetings;
        this.opening = opening;
        this.followUp = followUp;
    }

    void write(DemoCase story, DemoCast cast, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        screened(story, cast, script);
        if (DemoHeap.isIn(plot)) {
            papers.heap(story, after(today, -3), script);
        }
        if (plot.seat() == null) {
            return;
        }
        booked(story, today, script);
        switch (plot.goal()) {
            case READY_FOR_MEETING -> off(story, today, script);
            case ON_AGENDA -> {}
            case IN_MEETING -> meetings.start(story, seat(plot), begun(plot), script);
            default -> {
                held(story, script);
                followUp.write(story, today, script);
            }
        }
    }

    private void screened(DemoCase story, DemoCast cast, DemoScript script) {
        DemoPlot plot = story.plot();
        if (plot.examined()) {
            assessment.whole(story, cast, script);
        } else if (plot.is(READY_FOR_MEETING, 3)) {
            advice.refer(story, false, false, script);
            advice.note(story, "INSUFFICIENT", script);
            advice.goOn(story, after(plot.dates().screened(), 1), script);
        } else if (plot.is(READY_FOR_MEETING, 4)) {
            assessment.declined(story, script);
        } else {
            advice.refer(story, false, false, script);
            advice.sufficient(story, script);
        }
    }

    private void booked(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        meetings.book(story, seat(plot), plot.dates().booked(), script);
        if (!plot.dates().sent().isAfter(today) && !DemoHeap.isIn(plot)) {
            meetings.sendFile(story, plot.dates().sent(), script);
        }
    }

    private void off(DemoCase story, LocalDate today, DemoScript script) {
        if (story.plot().is(READY_FOR_MEETING, 6)) {
            meetings.postpone(story, today, script);
        }
    }

    /// Held, with a recommendation.
    private void held(DemoCase story, DemoScript script) {
        DemoPlot plot = story.plot();
        var writing = new DemoRecommendation(plot, seat(plot).day());
        meetings.start(story, seat(plot), writing.begun(), script);
        meetings.finish(story, seat(plot), writing.whole(), script);
    }

    /// Back in preparation: sent back by the team, or taken up again after it was closed.
    void back(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        advice.refer(story, false, false, script);
        advice.sufficient(story, script);
        booked(story, today, script);
        if (plot.turn() == DemoCasting.REOPENED) {
            held(story, script);
            followUp.closed(story, today, script);
            opening.reopen(story, after(today, -2), script);
        } else {
            var writing = new DemoRecommendation(plot, seat(plot).day());
            meetings.start(story, seat(plot), writing.begun(), script);
            meetings.finish(story, seat(plot), writing.sentBack(), script);
        }
    }

    void withdrawnFromAgenda(DemoCase story, LocalDate today, DemoScript script) {
        advice.refer(story, false, false, script);
        advice.sufficient(story, script);
        booked(story, today, script);
        opening.withdraw(story, today, script);
    }

    private static dk.samspil.recommendations.Content begun(DemoPlot plot) {
        return new DemoRecommendation(plot, seat(plot).day()).begun();
    }

    private static DemoMeetingDay.Seat seat(DemoPlot plot) {
        return Objects.requireNonNull(plot.seat());
    }
}
