package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.access.Asker;
import dk.samspil.meetings.CaseFileSending;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingLists;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.NewMeetingDay;
import dk.samspil.meetings.Planning;
import dk.samspil.parties.Area;
import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.Recommendations;
import dk.samspil.recommendations.Saving;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Meeting days are planned, cases put on and taken off, case files sent, and the meetings held
/// with the recommendation written while they go on.
@InDemo
class MeetingChapter {

    private static final int PLANNED_AHEAD = 45;

    private final MeetingPlans plans;
    private final MeetingLists lists;
    private final Meetings meetings;
    private final CaseFileSending files;
    private final Recommendations recommendations;

    MeetingChapter(
            MeetingPlans plans,
            MeetingLists lists,
            Meetings meetings,
            CaseFileSending files,
            Recommendations recommendations) {
        this.plans = plans;
        this.lists = lists;
        this.meetings = meetings;
        this.files = files;
        this.recommendations = recommendations;
    }

    void plan(DemoMeetingDay day, LocalDate today, DemoScript script) {
        DemoCast.Town town = day.town();
        LocalDate usual = after(day.day(), -PLANNED_AHEAD);
        script.another();
        script.on(
                usual.isAfter(today) ? today : usual,
                town.secretary(),
                () ->
                        DemoDoing.expect(
                                Planning.Planned.class,
                                plans.plan(
                                        new NewMeetingDay(
                                                town.team().id(),
                                                day.day(),
                                                day.starts(),
                                                DemoMeetingDay.MINUTES,
                                                DemoMeetingDay.SLOTS,
                                                town.team().place(),
                                                town.leader().person(),
                                                town.minuteTaker().person(),
                                                person(day.coordinator()),
                                                table(day)))));
    }

    private static java.util.@Nullable UUID person(@Nullable Asker asker) {
        return asker == null ? null : asker.person();
    }

    /// On every third day somebody represents two administrations, which the page warns of.
    private static List<NewMeetingDay.Place> table(DemoMeetingDay day) {
        var table = new ArrayList<NewMeetingDay.Place>();
        List<Asker> members = day.town().members();
        boolean doubled = day.day().toEpochDay() % 3 == 0;
        for (int i = 0; i < members.size(); i++) {
            Area area = DemoCast.AREAS.get(i);
            int who = doubled && area == Area.FAMILY ? DemoCast.AREAS.indexOf(Area.SOCIAL) : i;
            table.add(new NewMeetingDay.Place(members.get(who).person(), area));
        }
        return table;
    }

    void book(DemoCase story, DemoMeetingDay.Seat seat, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () -> DemoDoing.done(meetings.book(story.id(), coming(seat.on()), seat.time())));
    }

    void sendFile(DemoCase story, LocalDate day, DemoScript script) {
        script.on(day, story.caseworker(), () -> DemoDoing.done(files.send(story.id())));
    }

    void postpone(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                meetings.postpone(
                                        story.id(), DemoWords.say(story.plot(), "postponed"))));
    }

    /// The coordinator fell ill: all cases of the day need another one.
    void cancel(DemoCase any, DemoMeetingDay day, LocalDate on, DemoScript script) {
        script.on(
                on,
                day.town().leader(),
                () ->
                        DemoDoing.done(
                                meetings.cancel(
                                        coming(day), DemoWords.say(any.plot(), "cancelled"))));
    }

    /// The meeting begins, and something is written.
    ///
    /// @param first what is written when a third of the time has passed
    void start(DemoCase story, DemoMeetingDay.Seat seat, Content first, DemoScript script) {
        DemoCast.Town town = story.plot().town();
        LocalDateTime begins = seat.day().atTime(seat.time());
        script.at(
                begins.plusMinutes(3),
                town.leader(),
                () -> DemoDoing.done(recommendations.startMeeting(story.id())));
        script.at(begins.plusMinutes(25), town.minuteTaker(), () -> write(story, first));
    }

    void finish(DemoCase story, DemoMeetingDay.Seat seat, Content whole, DemoScript script) {
        DemoCast.Town town = story.plot().town();
        LocalDateTime begins = seat.day().atTime(seat.time());
        script.at(begins.plusMinutes(55), town.minuteTaker(), () -> write(story, whole));
        script.at(
                begins.plusMinutes(68),
                town.leader(),
                () -> DemoDoing.done(recommendations.finish(story.id())));
    }

    private void write(DemoCase story, Content content) {
        long version = recommendations.current(story.id()).version();
        DemoDoing.expect(Saving.Saved.class, recommendations.save(story.id(), version, content));
    }

    private MeetingId coming(DemoMeetingDay day) {
        return lists.comingOf(day.town().team().id()).stream()
                .filter(listed -> listed.day().day().equals(day.day()))
                .map(listed -> listed.day().id())
                .findFirst()
                .orElseThrow();
    }
}
