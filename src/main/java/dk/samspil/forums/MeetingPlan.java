package dk.samspil.forums;

import dk.samspil.access.Askers;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of the fora, planned for many at once and published together. A plan that is not
/// published is the secretariat's own.
@Component
@Transactional
public class MeetingPlan {

    private static final int NOT_WITHIN = 14;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final MovedMeetings moved;
    private final Askers askers;
    private final Clock clock;

    MeetingPlan(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            MovedMeetings moved,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.moved = moved;
        this.askers = askers;
        this.clock = clock;
    }

    public Optional<ForumMeeting> find(UUID id) {
        return jdbc.sql("select * from forums.meeting where id = ?")
                .param(id)
                .query(MeetingPlan::read)
                .optional();
    }

    /// The meetings of all the asker's fora between two days, both included, in order of time.
    public List<ForumMeeting> between(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        """
                        select * from forums.meeting where held_on between ? and ?
                        order by held_on, starts_at, id
                        """)
                .params(first, last)
                .query(MeetingPlan::read)
                .list();
    }

    /// The meetings of one forum, the latest first, at most a hundred.
    public List<ForumMeeting> of(UUID forum) {
        return jdbc.sql(
                        """
                        select * from forums.meeting where forum_id = ?
                        order by held_on desc limit 100
                        """)
                .param(forum)
                .query(MeetingPlan::read)
                .list();
    }

    /// The next meeting of a forum after a day that is not cancelled.
    public Optional<ForumMeeting> after(UUID forum, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from forums.meeting
                        where forum_id = ? and held_on > ? and cancelled_because = ''
                        order by held_on limit 1
                        """)
                .params(forum, day)
                .query(MeetingPlan::read)
                .optional();
    }

    /// What is wrong with where each meeting stands, by its id.
    Map<UUID, List<Text>> clashes(
            Collection<ForumMeeting> meetings, Collection<Member> members, List<Forum> fora) {
        return Clash.among(
                meetings, members, fora.stream().collect(Collectors.toMap(Forum::id, Forum::name)));
    }

    /// Plans a meeting on each day for each forum; days on which a forum meets already are passed
    /// over. Returns how many meetings were planned.
    public int plan(
            List<UUID> fora, List<LocalDate> days, LocalTime from, LocalTime to, String place) {
        int planned = 0;
        for (UUID forum : fora) {
            for (LocalDate day : days) {
                planned += plan(forum, day, from, to, place);
            }
        }
        return planned;
    }

    private int plan(UUID forum, LocalDate day, LocalTime from, LocalTime to, String place) {
        return jdbc.sql(
                        """
                        insert into forums.meeting (forum_id, held_on, starts_at, ends_at, place,
                            proposals_until, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (forum_id, held_on) do nothing
                        """)
                .params(
                        forum,
                        day,
                        from,
                        to,
                        place,
                        day.minusDays(NOT_WITHIN),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /// Moves a meeting, or changes its time, place or deadline; the version is the one shown.
    public ForumChange change(ForumMeeting wanted) {
        if (!wanted.endsAt().isAfter(wanted.startsAt())) {
            return ForumChange.Refused.because("forums.refused.times");
        }
        if (wanted.proposalsUntil().isAfter(wanted.heldOn())) {
            return ForumChange.Refused.because("forums.refused.deadline");
        }
        boolean taken =
                jdbc.sql(
                                """
                                select exists (select from forums.meeting
                                    where forum_id = ? and held_on = ? and id <> ?)
                                """)
                        .params(wanted.forum(), wanted.heldOn(), wanted.id())
                        .query(Boolean.class)
                        .single();
        if (taken) {
            return ForumChange.Refused.because("forums.refused.sameDay");
        }
        var before = find(wanted.id());
        int rows =
                jdbc.sql(
                                """
                                update forums.meeting
                                set held_on = ?, starts_at = ?, ends_at = ?, place = ?,
                                    proposals_until = ?, cancelled_because = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(
                                wanted.heldOn(),
                                wanted.startsAt(),
                                wanted.endsAt(),
                                wanted.place(),
                                wanted.proposalsUntil(),
                                wanted.cancelledBecause(),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                wanted.id(),
                                wanted.version())
                        .update();
        if (rows == 0) {
            return new ForumChange.ChangedMeanwhile(changedBy(wanted.id()), "");
        }
        tellEverybody(wanted.forum());
        before.ifPresent(shown -> moved.tell(shown, wanted));
        return new ForumChange.Saved(wanted.id());
    }

    private String changedBy(UUID meeting) {
        return jdbc.sql("select changed_by from forums.meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// Takes a meeting out of a plan that nobody else has seen.
    public boolean remove(ForumMeeting meeting) {
        return !meeting.published()
                && jdbc.sql("delete from forums.meeting where id = ? and version = ?")
                                .params(meeting.id(), meeting.version())
                                .update()
                        == 1;
    }

    /// Shows the plan of a year to the members, and to everybody where the forum is open.
    public int publish(UUID forum, int year) {
        int rows =
                jdbc.sql(
                                """
                                update forums.meeting set published_at = ?, version = version + 1
                                where forum_id = ? and published_at is null
                                  and held_on between ? and ?
                                """)
                        .params(
                                OffsetDateTime.now(clock),
                                forum,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31))
                        .update();
        tellEverybody(forum);
        events.publishEvent(new PlanPublished(forum));
        return rows;
    }

    void tellEverybody(UUID forum) {
        jdbc.sql(
                        """
                        insert into forums.public_meeting (meeting_id, forum_id, held_on, starts_at,
                            ends_at, place, cancelled_because, version)
                        select m.id, m.forum_id, m.held_on, m.starts_at, m.ends_at, m.place,
                               m.cancelled_because, m.version
                        from forums.meeting m join forums.forum f on f.id = m.forum_id
                        where m.forum_id = ? and m.published_at is not null and f.open
                        on conflict (meeting_id) do update set held_on = excluded.held_on,
                            starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            place = excluded.place, cancelled_because = excluded.cancelled_because,
                            version = excluded.version
                        """)
                .param(forum)
                .update();
    }

    static ForumMeeting read(ResultSet row, int number) throws SQLException {
        return new ForumMeeting(
                row.getObject("id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                row.getObject("proposals_until", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class),
                row.getString("cancelled_because"),
                row.getInt("version"));
    }
}
