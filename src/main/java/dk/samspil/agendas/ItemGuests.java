package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Guests of items, and what each guest sees: that item as it was last published and its
/// enclosures, until the day of the meeting is over.
@Component
@Transactional
public class ItemGuests {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Askers askers;
    private final Clock clock;

    ItemGuests(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.askers = askers;
        this.clock = clock;
    }

    /// Of one item, in the order in which they come; to the secretariat only.
    @Transactional(readOnly = true)
    public List<Guest> of(UUID item) {
        return jdbc.sql(
                        """
                        select id, person, name, organisation, comes_at, leaves_at, closed_too
                        from agendas.guest where item_id = ? order by comes_at, name
                        """)
                .param(item)
                .query(DataClassRowMapper.newInstance(Guest.class))
                .list();
    }

    /// By item, of a meeting.
    Map<UUID, List<AgendaItem.Coming>> ofMeeting(UUID meeting) {
        var all = new HashMap<UUID, List<AgendaItem.Coming>>();
        jdbc.sql(
                        """
                        select g.* from agendas.guest g join agendas.item i on i.id = g.item_id
                        where i.meeting_id = ? order by g.comes_at, g.name
                        """)
                .param(meeting)
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            row.getObject("item_id", UUID.class),
                                            item -> new ArrayList<>())
                                    .add(
                                            new AgendaItem.Coming(
                                                    row.getString("name"),
                                                    row.getString("organisation"),
                                                    row.getObject("comes_at", LocalTime.class),
                                                    row.getObject("leaves_at", LocalTime.class)));
                        });
        return all;
    }

    /// Invites somebody; the times must lie within the meeting.
    public ForumChange invite(ForumMeeting meeting, DraftItem item, Guest guest) {
        if (!guest.leavesAt().isAfter(guest.comesAt())
                || guest.comesAt().isBefore(meeting.startsAt())
                || guest.leavesAt().isAfter(meeting.endsAt())) {
            return ForumChange.Refused.because("agendas.refused.guestTimes");
        }
        var person = guest.person();
        if (person != null
                && of(item.id()).stream().anyMatch(g -> Objects.equals(person, g.person()))) {
            return ForumChange.Refused.because("agendas.refused.guestTwice", guest.name());
        }
        jdbc.sql(
                        """
                        insert into agendas.guest (id, item_id, forum_id, person, name,
                            organisation, comes_at, leaves_at, closed_too, invited_by, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(guest.id(), item.id(), item.forum())
                .param(guest.person())
                .params(guest.name(), guest.organisation(), guest.comesAt(), guest.leavesAt())
                .params(guest.closedToo(), askers.current().name(), OffsetDateTime.now(clock))
                .update();
        return new ForumChange.Saved(guest.id());
    }

    /// Takes an invitation back; the guest sees nothing from now on.
    public ForumChange withdraw(DraftItem item, UUID guest) {
        jdbc.sql("delete from agendas.guest where id = ? and item_id = ?")
                .params(guest, item.id())
                .update();
        return new ForumChange.Saved(item.id());
    }

    /// What the asker is invited to, the next first.
    @Transactional(readOnly = true)
    public List<Invitation> mine() {
        return jdbc.sql("select * from agendas.my_invitations()").query(this::read).list();
    }

    /// The pages of an enclosure, where the asker's invitation reaches.
    @Transactional(readOnly = true)
    public Optional<byte[]> pages(Invitation invitation, UUID enclosure) {
        return jdbc.sql("select agendas.guest_pages(?, ?) as pdf")
                .params(invitation.id(), enclosure)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .single();
    }

    private Invitation read(ResultSet row, int n) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("forum"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getObject("comes_at", LocalTime.class),
                row.getObject("leaves_at", LocalTime.class),
                json.readValue(row.getString("content"), AgendaItem.class)
                        .forGuest(row.getBoolean("closed_too")));
    }
}
