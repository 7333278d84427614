package dk.samspil.forums;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Meetings that were held before the forum was kept here, so that what was decided at them can
/// stand where later decisions do.
@Component
@Transactional
public class HeldMeetings {

    private final JdbcClient jdbc;
    private final MeetingPlan plan;
    private final Askers askers;
    private final Clock clock;

    HeldMeetings(JdbcClient jdbc, MeetingPlan plan, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.askers = askers;
        this.clock = clock;
    }

    /// The meeting of a forum on a day.
    @Transactional(readOnly = true)
    public Optional<ForumMeeting> on(UUID forum, LocalDate day) {
        return jdbc.sql("select * from forums.meeting where forum_id = ? and held_on = ?")
                .params(forum, day)
                .query(MeetingPlan::read)
                .optional();
    }

    /// Enters a meeting that was held; refused for a day that is still to come, and where the forum
    /// has a meeting on that day.
    public ForumChange enter(
            UUID forum, LocalDate day, LocalTime from, LocalTime to, String place) {
        var now = OffsetDateTime.now(clock);
        if (day.isAfter(now.toLocalDate())) {
            return ForumChange.Refused.because("forums.refused.notHeld");
        }
        if (!to.isAfter(from)) {
            return ForumChange.Refused.because("forums.refused.times");
        }
        var id = UUID.randomUUID();
        int rows =
                jdbc.sql(
                                """
                                insert into forums.meeting (id, forum_id, held_on, starts_at,
                                    ends_at, place, proposals_until, published_at, changed_by,
                                    changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (forum_id, held_on) do nothing
                                """)
                        .params(id, forum, day, from, to, place, day, now)
                        .param(askers.current().name())
                        .param(now)
                        .update();
        if (rows == 0) {
            return ForumChange.Refused.because("forums.refused.sameDay");
        }
        plan.tellEverybody(forum);
        return new ForumChange.Saved(id);
    }
}
