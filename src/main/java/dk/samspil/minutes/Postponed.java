package dk.samspil.minutes;

import dk.samspil.agendas.Recurring;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.PlanPublished;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was postponed comes back by itself, with its text, onto the agenda of the next meeting: at
/// once, or when that meeting is planned.
@Component
class Postponed {

    private final JdbcClient jdbc;
    private final MeetingPlan plan;
    private final Recurring items;

    Postponed(JdbcClient jdbc, MeetingPlan plan, Recurring items) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.items = items;
    }

    @Transactional
    void comeBack(ForumMeeting meeting, List<MinutedItem> decided) {
        for (var item : decided) {
            if (item.outcome() == DecisionOutcome.POSTPONED) {
                jdbc.sql(
                                """
                                insert into minutes.postponed (meeting_id, number, forum_id,
                                    source_id)
                                select i.meeting_id, i.number, i.forum_id, i.id
                                from agendas.item i where i.meeting_id = ? and i.number = ?
                                on conflict do nothing
                                """)
                        .params(meeting.id(), item.number())
                        .update();
            }
        }
        bringBack(meeting.forum());
    }

    @EventListener
    @Transactional
    public void on(PlanPublished published) {
        bringBack(published.forum());
    }

    private record Waiting(UUID meeting, int number, UUID source) {}

    private void bringBack(UUID forum) {
        var waiting =
                jdbc.sql(
                                """
                                select meeting_id, number, source_id from minutes.postponed
                                where forum_id = ? and item_id is null order by meeting_id, number
                                """)
                        .param(forum)
                        .query(
                                (row, n) ->
                                        new Waiting(
                                                row.getObject("meeting_id", UUID.class),
                                                row.getInt("number"),
                                                row.getObject("source_id", UUID.class)))
                        .list();
        for (var each : waiting) {
            plan.find(each.meeting())
                    .flatMap(meeting -> plan.after(forum, meeting.heldOn()))
                    .ifPresent(
                            next ->
                                    jdbc.sql(
                                                    """
                                                    update minutes.postponed set item_id = ?
                                                    where meeting_id = ? and number = ?
                                                    """)
                                            .params(
                                                    items.again(each.source(), next),
                                                    each.meeting(),
                                                    each.number())
                                            .update());
        }
    }
}
