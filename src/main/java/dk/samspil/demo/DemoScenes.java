package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Gathers the cases that meet each other into scenes: those of a meeting day that has begun, since
/// the day is over with its last case; those of the cancelled day; those of the region where
/// silence is an answer, since one job answers for all. Everybody else is alone.
@InDemo
class DemoScenes {

    private static final long SEED_OF_THE_TIMES = 7;

    private final OpeningChapter opening;
    private final MeetingChapter meetings;
    private final DemoWay way;
    private final StandingChapter standing;

    DemoScenes(
            OpeningChapter opening,
            MeetingChapter meetings,
            DemoWay way,
            StandingChapter standing) {
        this.standing = standing;
        this.opening = opening;
        this.meetings = meetings;
        this.way = way;
    }

    /// Standing rounds are begun, the days are planned and the cases opened, one after the other:
    // their numbers rise with the
    /// days on which they were opened.
    DemoScene first(List<DemoPlot> plots, DemoCast cast, DemoCalendar calendar) {
        var script = new DemoScript(new Random(SEED_OF_THE_TIMES));
        standing.begun(cast.healthSecretary(), calendar.workday(), script);
        calendar.planned().forEach(day -> meetings.plan(day, calendar.workday(), script));
        plots.forEach(plot -> opening.open(plot, script));
        return new DemoScene(0, 0, script.acts());
    }

    /// What happens in the cases that were opened.
    List<DemoScene> all(List<DemoCase> cases, DemoCast cast, DemoCalendar calendar) {
        Map<String, List<DemoCase>> together = new LinkedHashMap<>();
        cases.stream()
                .sorted(
                        Comparator.comparing((DemoCase story) -> !DemoHeap.isIn(story.plot()))
                                .thenComparing(story -> story.plot().serial()))
                .forEach(
                        story ->
                                together.computeIfAbsent(
                                                key(story.plot(), calendar.workday()),
                                                key -> new ArrayList<>())
                                        .add(story));
        var scenes = new ArrayList<DemoScene>();
        for (List<DemoCase> some : together.values()) {
            scenes.add(scene(scenes.size() + 1, some, cast, calendar.workday()));
        }
        return scenes;
    }

    private static String key(DemoPlot plot, LocalDate workday) {
        if (plot.town().region() == DemoPlace.ZEALAND) {
            return "zealand";
        }
        var seat = plot.seat();
        boolean shared = seat != null && (!seat.day().isAfter(workday) || seat.on().cancelled());
        return shared
                ? plot.town().id() + " " + Objects.requireNonNull(seat).day()
                : "alone " + plot.serial();
    }

    private DemoScene scene(int number, List<DemoCase> some, DemoCast cast, LocalDate workday) {
        var script = new DemoScript(some.getFirst().plot().random("times"));
        some.forEach(story -> way.write(story, cast, workday, script));
        some.stream()
                .filter(story -> isOnCancelledDay(story.plot()))
                .findFirst()
                .ifPresent(story -> cancel(story, workday, script));
        return new DemoScene(number, some.size(), script.acts());
    }

    /// Today, for a day that was to come.
    private void cancel(DemoCase story, LocalDate workday, DemoScript script) {
        script.another();
        meetings.cancel(story, Objects.requireNonNull(story.plot().seat()).on(), workday, script);
    }

    private static boolean isOnCancelledDay(DemoPlot plot) {
        var seat = plot.seat();
        return plot.goal() == READY_FOR_MEETING && seat != null && seat.on().cancelled();
    }
}
