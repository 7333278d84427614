package dk.samspil.forums;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom each forum often invites; kept and seen by its secretariat only.
@Component
@Transactional
public class StandingGuests {

    private final JdbcClient jdbc;

    StandingGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of one forum, by name, those included whose time is over.
    @Transactional(readOnly = true)
    public List<StandingGuest> of(UUID forum) {
        return jdbc.sql(
                        """
                        select id, forum_id as forum, person, name, organisation, function, since,
                               until
                        from forums.standing_guest where forum_id = ? order by name, since
                        """)
                .param(forum)
                .query(DataClassRowMapper.newInstance(StandingGuest.class))
                .list();
    }

    public ForumChange add(StandingGuest wanted) {
        if (wanted.until() != null && wanted.until().isBefore(wanted.since())) {
            return ForumChange.Refused.because("forums.refused.period");
        }
        boolean known =
                of(wanted.forum()).stream()
                        .anyMatch(
                                guest ->
                                        guest.name().equals(wanted.name())
                                                && (guest.until() == null
                                                        || !guest.until()
                                                                .isBefore(wanted.since())));
        if (known) {
            return ForumChange.Refused.because("forums.refused.standing", wanted.name());
        }
        jdbc.sql(
                        """
                        insert into forums.standing_guest (id, forum_id, person, name, organisation,
                            function, since, until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(wanted.id(), wanted.forum())
                .param(wanted.person())
                .params(wanted.name(), wanted.organisation(), wanted.function(), wanted.since())
                .param(wanted.until())
                .update();
        return new ForumChange.Saved(wanted.id());
    }

    /// Offers the guest no more after a day; invitations that were sent stay.
    public ForumChange end(StandingGuest guest, LocalDate lastDay) {
        jdbc.sql("update forums.standing_guest set until = greatest(since, ?::date) where id = ?")
                .params(lastDay, guest.id())
                .update();
        return new ForumChange.Saved(guest.id());
    }
}
