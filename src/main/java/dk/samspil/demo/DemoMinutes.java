package dk.samspil.demo;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.Members;
import dk.samspil.minutes.Attendance;
import dk.samspil.minutes.Attendance.Attended;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.minutes.DraftEntry;
import dk.samspil.minutes.ForumTask;
import dk.samspil.minutes.ForumTasks;
import dk.samspil.minutes.MinuteSheets;
import dk.samspil.minutes.MinutesPublishing;
import dk.samspil.minutes.Phrases;
import dk.samspil.minutes.Presence;
import java.util.List;
import java.util.UUID;

/// The minutes of the demonstration's held meeting, published and amended once.
@InDemo
class DemoMinutes {

    private final Members members;
    private final MinuteSheets sheets;
    private final MinutesPublishing publishing;
    private final Phrases phrases;
    private final ForumTasks tasks;

    DemoMinutes(
            Members members,
            MinuteSheets sheets,
            MinutesPublishing publishing,
            Phrases phrases,
            ForumTasks tasks) {
        this.members = members;
        this.sheets = sheets;
        this.publishing = publishing;
        this.phrases = phrases;
        this.tasks = tasks;
    }

    boolean write(Forum forum, ForumMeeting meeting) {
        phrases.keep(forum.id(), List.of("Forummet kvitterede for arbejdet."));
        var seats =
                members.of(forum.id()).stream()
                        .filter(member -> member.isOn(meeting.heldOn()))
                        .filter(member -> member.substituteFor() == null)
                        .map(
                                member ->
                                        new Attended(
                                                member.id(),
                                                member.name(),
                                                member.organisation(),
                                                member.votes(),
                                                Presence.WHOLE,
                                                0,
                                                0,
                                                ""))
                        .toList();
        sheets.saveAttendance(meeting, 0, new Attendance(seats));
        decide(meeting, 1, DecisionOutcome.AS_RECOMMENDED, "Indstillingen blev godkendt.");
        decide(meeting, 2, DecisionOutcome.POSTPONED, "Udlejeren bedes om et nyt tilbud.");
        decide(meeting, 3, DecisionOutcome.NOTED, "Orienteringen blev taget til efteretning.");
        publishing.publish(forum, meeting, "");
        sheets.save(
                meeting,
                3,
                1,
                entry(DecisionOutcome.NOTED, "Orienteringen blev taget til efterretning."));
        publishing.publish(forum, meeting, "En slåfejl i punkt 3");
        var responsible = seats.getFirst();
        follow(meeting, responsible, 1, "Forslag til en ny fordeling", 20);
        follow(meeting, responsible, 3, "Tal for ventetid i hele regionen", 60);
        return true;
    }

    private void follow(
            ForumMeeting meeting, Attended responsible, int number, String what, int days) {
        tasks.give(
                new ForumTask(
                        UUID.randomUUID(),
                        meeting.forum(),
                        meeting.id(),
                        number,
                        "",
                        what,
                        responsible.name(),
                        responsible.organisation(),
                        meeting.heldOn().plusDays(days),
                        meeting.forum(),
                        null,
                        null,
                        "",
                        1));
    }

    private void decide(ForumMeeting meeting, int number, DecisionOutcome outcome, String text) {
        sheets.save(meeting, number, 0, entry(outcome, text));
    }

    private static DraftEntry entry(DecisionOutcome outcome, String text) {
        return new DraftEntry(outcome, text, 0, 0, 0, "", List.of());
    }
}
