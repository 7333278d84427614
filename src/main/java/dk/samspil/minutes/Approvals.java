package dk.samspil.minutes;

import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemState;
import dk.samspil.agendas.Items;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.PlanPublished;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Minutes are approved at the forum's next meeting: the item comes onto its agenda by itself, at
/// once or when the meeting is planned, and what is decided on it counts.
@Component
class Approvals {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final JdbcClient jdbc;
    private final MeetingPlan plan;
    private final Items items;

    Approvals(JdbcClient jdbc, MeetingPlan plan, Items items) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.items = items;
    }

    /// Puts the minutes of a meeting on the agenda of the next one.
    @Transactional
    void await(ForumMeeting meeting) {
        jdbc.sql(
                        """
                        insert into minutes.approval (meeting_id, forum_id) values (?, ?)
                        on conflict do nothing
                        """)
                .params(meeting.id(), meeting.forum())
                .update();
        plan.after(meeting.forum(), meeting.heldOn()).ifPresent(next -> ask(meeting, next));
    }

    private void ask(ForumMeeting meeting, ForumMeeting next) {
        var item =
                new DraftItem(
                        UUID.randomUUID(),
                        next.id(),
                        next.forum(),
                        0,
                        null,
                        ItemKind.MINUTES,
                        "Godkendelse af referat fra mødet den " + day(meeting.heldOn()),
                        "",
                        false,
                        5,
                        ItemState.DRAFT,
                        false,
                        meeting.id(),
                        "",
                        "",
                        null,
                        0);
        items.add(next, item, true);
        jdbc.sql("update minutes.approval set item_id = ? where meeting_id = ?")
                .params(item.id(), meeting.id())
                .update();
    }

    private static String day(LocalDate day) {
        return new DanishDates(DANISH, day, WorkingDays.danish()).date(day);
    }

    /// Minutes that waited for a next meeting come onto its agenda when it is planned.
    @EventListener
    @Transactional
    public void on(PlanPublished published) {
        jdbc.sql(
                        """
                        select a.meeting_id from minutes.approval a
                        where a.forum_id = ? and a.item_id is null and a.approved_on is null
                        """)
                .param(published.forum())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .forEach(
                        waiting ->
                                plan.find(waiting)
                                        .ifPresent(
                                                meeting ->
                                                        plan.after(
                                                                        meeting.forum(),
                                                                        meeting.heldOn())
                                                                .ifPresent(
                                                                        next ->
                                                                                ask(
                                                                                        meeting,
                                                                                        next))));
    }

    /// Earlier minutes are approved when the item about them was decided as recommended, or noted.
    @Transactional
    void approvedBy(ForumMeeting meeting, List<MinutedItem> decided) {
        for (var item : decided) {
            if (item.outcome() == DecisionOutcome.AS_RECOMMENDED
                    || item.outcome() == DecisionOutcome.NOTED) {
                jdbc.sql(
                                """
                                update minutes.approval a set approved_on = ?
                                from agendas.item i
                                where i.id = a.item_id and i.meeting_id = ? and i.number = ?
                                  and a.approved_on is null
                                """)
                        .params(meeting.heldOn(), meeting.id(), item.number())
                        .update();
            }
        }
        jdbc.sql(
                        """
                        update minutes.public_version v set approved_on = a.approved_on
                        from minutes.approval a
                        where a.meeting_id = v.meeting_id and a.forum_id = ?
                          and a.approved_on is distinct from v.approved_on
                        """)
                .param(meeting.forum())
                .update();
    }
}
