package dk.samspil.minutes;

import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Fora;
import dk.samspil.forums.ForumNotices;
import dk.samspil.forums.NoticeKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever has a seat that they got a task, and that it is late; not what it is.
@Component
@Transactional
public class TaskReminders {

    private static final String TASKS = "/mine-fora/opgaver";

    private final JdbcClient jdbc;
    private final ForumNotices notices;
    private final Fora fora;
    private final Clock clock;

    TaskReminders(JdbcClient jdbc, ForumNotices notices, Fora fora, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.fora = fora;
        this.clock = clock;
    }

    void given(ForumTask task) {
        fora.find(task.forum())
                .ifPresent(
                        forum ->
                                notices.tellOne(
                                        NoticeKind.TASK,
                                        forum.id(),
                                        forum.name(),
                                        task.id().toString(),
                                        task.due(),
                                        task.responsible(),
                                        TASKS));
    }

    private record Overdue(
            UUID task, UUID forum, String forumName, String responsible, LocalDate due) {}

    /// Of those that became late within the last month; each once. Call it as the application, at
    /// work for the fora.
    public void remind() {
        jdbc.sql("select task, forum, forum_name, responsible, due from minutes.overdue(?)")
                .param(LocalDate.ofInstant(clock.instant(), DanishDates.ZONE))
                .query(DataClassRowMapper.newInstance(Overdue.class))
                .list()
                .forEach(
                        late ->
                                notices.tellOne(
                                        NoticeKind.OVERDUE,
                                        late.forum(),
                                        late.forumName(),
                                        late.task() + "/" + late.due(),
                                        late.due(),
                                        late.responsible(),
                                        TASKS));
    }
}
