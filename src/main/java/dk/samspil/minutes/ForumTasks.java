package dk.samspil.minutes;

import dk.samspil.access.Askers;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemState;
import dk.samspil.agendas.Items;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.PlanPublished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Follows decisions up: tasks with somebody responsible and a date, which come back by themselves
/// onto the first agenda after the date, of the forum that is to hear of them.
@Component
@Transactional
public class ForumTasks {

    private static final int SHOWN = 500;
    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;
    private final MeetingPlan plan;
    private final Items items;
    private final TaskReminders reminders;
    private final Askers askers;
    private final Clock clock;

    ForumTasks(
            JdbcClient jdbc,
            MeetingPlan plan,
            Items items,
            TaskReminders reminders,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.items = items;
        this.reminders = reminders;
        this.askers = askers;
        this.clock = clock;
    }

    /// Of the asker's fora: those not done first, the most overdue at the top; at most 500.
    public List<ForumTask> mine() {
        return jdbc.sql(
                        """
                        select * from minutes.task
                        order by done_on is not null, due, responsible, id limit ?
                        """)
                .param(SHOWN)
                .query(ForumTasks::read)
                .list();
    }

    public Optional<ForumTask> find(UUID id) {
        return jdbc.sql("select * from minutes.task where id = ?")
                .param(id)
                .query(ForumTasks::read)
                .optional();
    }

    public ForumChange give(ForumTask wanted) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into minutes.task (id, forum_id, meeting_id, number, file_number,
                            what, responsible, organisation, due, report_to, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        wanted.id(),
                        wanted.forum(),
                        wanted.meeting(),
                        wanted.number(),
                        wanted.fileNumber(),
                        wanted.what(),
                        wanted.responsible(),
                        wanted.organisation(),
                        wanted.due(),
                        wanted.reportTo(),
                        askers.current().name(),
                        now)
                .update();
        comeBack(wanted);
        reminders.given(wanted);
        return new ForumChange.Saved(wanted.id());
    }

    /// Puts it on the first agenda from its date on, where there is a meeting.
    private void comeBack(ForumTask task) {
        plan.after(task.reportTo(), task.due().minusDays(1))
                .ifPresent(
                        meeting -> {
                            var item = item(task, meeting.id());
                            items.add(meeting, item, true);
                            jdbc.sql("update minutes.task set item_id = ? where id = ?")
                                    .params(item.id(), task.id())
                                    .update();
                        });
    }

    private static DraftItem item(ForumTask task, UUID meeting) {
        var title = "Opfølgning: " + task.what().lines().findFirst().orElse("");
        return new DraftItem(
                UUID.randomUUID(),
                meeting,
                task.reportTo(),
                0,
                null,
                ItemKind.INFORMATION,
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                task.fileNumber(),
                true,
                5,
                ItemState.DRAFT,
                false,
                task.id(),
                "",
                "",
                null,
                0);
    }

    /// Tasks that waited for a meeting come onto its agenda when it is planned.
    @EventListener
    public void on(PlanPublished published) {
        jdbc.sql(
                        """
                        select * from minutes.task
                        where report_to = ? and item_id is null and done_on is null
                        """)
                .param(published.forum())
                .query(ForumTasks::read)
                .list()
                .forEach(this::comeBack);
    }

    /// Says that it is done and what came of it; the version is the one shown.
    public ForumChange done(ForumTask task, int version, String outcome) {
        int rows =
                jdbc.sql(
                                """
                                update minutes.task
                                set done_on = ?, outcome = ?, version = version + 1, changed_by = ?,
                                    changed_at = ?
                                where id = ? and version = ? and done_on is null
                                """)
                        .params(
                                LocalDate.now(clock),
                                outcome,
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                task.id(),
                                version)
                        .update();
        return rows == 1
                ? new ForumChange.Saved(task.id())
                : new ForumChange.ChangedMeanwhile(
                        jdbc.sql("select changed_by from minutes.task where id = ?")
                                .param(task.id())
                                .query(String.class)
                                .single(),
                        "");
    }

    private static ForumTask read(ResultSet row, int n) throws SQLException {
        return new ForumTask(
                row.getObject("id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getInt("number"),
                row.getString("file_number"),
                row.getString("what"),
                row.getString("responsible"),
                row.getString("organisation"),
                row.getObject("due", LocalDate.class),
                row.getObject("report_to", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("outcome"),
                row.getInt("version"));
    }
}
