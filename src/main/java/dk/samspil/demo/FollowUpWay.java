package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;
import static dk.samspil.demo.DemoDates.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The way of a case after its meeting. The first contact is due ten working days after the
/// hand-over: long ago, today, or soon.
@InDemo
class FollowUpWay {

    /// Working days since the hand-over, one case after the other; 0 = not handed over yet.
    private static final List<Integer> HANDED_OVER = List.of(10, 12, 7, 0, 2, 9, 5, 0, 1, 8);

    private static final int ALL = 9;

    private final FollowUpChapter chapter;

    FollowUpWay(FollowUpChapter chapter) {
        this.chapter = chapter;
    }

    void write(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        if (plot.goal() == RECOMMENDED) {
            return;
        }
        if (plot.goal() == CLOSED) {
            closed(story, today, script);
            return;
        }
        LocalDate concluded = concluded(plot, today);
        chapter.conclude(story, concluded, script);
        if (plot.goal() == AWAITING_DECISION) {
            return;
        }
        int ago = DemoOffsets.of(HANDED_OVER, plot.turn());
        LocalDate decided = after(concluded, 5 + plot.turn() % 5);
        chapter.decide(story, ago == 0 ? after(today, -2) : decided, otherwise(plot), script);
        if (ago > 0) {
            LocalDate handedOver = after(today, -ago);
            chapter.handOver(story, handedOver, script);
            chapter.measures(
                    story, after(handedOver, Math.min(ago, 4)), 1 + plot.turn() % 3, script);
        }
    }

    /// Decided, handed over, everything settled, and closed some months later.
    void closed(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        LocalDate concluded = concluded(plot, today);
        LocalDate handedOver = after(concluded, 9);
        chapter.conclude(story, concluded, script);
        chapter.decide(story, after(concluded, 8), otherwise(plot), script);
        chapter.handOver(story, handedOver, script);
        chapter.measures(story, after(handedOver, 15), ALL, script);
        chapter.close(story, after(handedOver, 70), script);
    }

    private static boolean otherwise(DemoPlot plot) {
        return plot.turn() % 4 == 2;
    }

    private static LocalDate concluded(DemoPlot plot, LocalDate today) {
        LocalDate usual = after(Objects.requireNonNull(plot.seat()).day(), 1 + plot.serial() % 4);
        return usual.isAfter(today) ? today : usual;
    }
}
