package dk.samspil.agendas;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The items of an agenda on their way: proposed by members in time, taken over, signed off.
@Component
@Transactional
public class Items {

    static final String FREE =
            "select coalesce(max(position), 0) + 1 from agendas.item where meeting_id = ?";

    private final JdbcClient jdbc;
    private final Closing closing;
    private final SignOff signOff;
    private final Askers askers;
    private final Clock clock;

    Items(JdbcClient jdbc, Closing closing, SignOff signOff, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.closing = closing;
        this.signOff = signOff;
        this.askers = askers;
        this.clock = clock;
    }

    /// Of a meeting, in their order: to the secretariat all, to a member the own proposals.
    public List<DraftItem> of(UUID meeting) {
        return jdbc.sql("select * from agendas.item where meeting_id = ? order by position, id")
                .param(meeting)
                .query(Items::read)
                .list();
    }

    public Optional<DraftItem> find(UUID id) {
        return jdbc.sql("select * from agendas.item where id = ?")
                .param(id)
                .query(Items::read)
                .optional();
    }

    /// Adds an item as its writer described it; a member's is a proposal, and must come in time.
    ///
    /// @param editing whether the asker is in the forum's secretariat
    public ForumChange add(ForumMeeting meeting, DraftItem wanted, boolean editing) {
        if (!editing && LocalDate.now(clock).isAfter(meeting.proposalsUntil())) {
            return ForumChange.Refused.because("agendas.refused.tooLate");
        }
        if (meeting.cancelled()) {
            return ForumChange.Refused.because("agendas.refused.cancelled");
        }
        Asker asker = askers.current();
        jdbc.sql(
                        """
                        insert into agendas.item (id, meeting_id, forum_id, position, kind, title,
                            file_number, closed, minutes, state, proposed_by, proposed_by_name,
                            changed_by, changed_at)
                        values (?, ?, ?, (%s), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """
                                .formatted(FREE))
                .params(
                        wanted.id(),
                        meeting.id(),
                        meeting.forum(),
                        meeting.id(),
                        wanted.kind().name(),
                        wanted.title(),
                        wanted.fileNumber(),
                        wanted.closed(),
                        wanted.minutes(),
                        (editing ? ItemState.DRAFT : ItemState.PROPOSED).name(),
                        asker.person(),
                        asker.name(),
                        asker.name(),
                        OffsetDateTime.now(clock))
                .update();
        return new ForumChange.Saved(wanted.id());
    }

    /// Changes what is said of an item; the version is the one shown. Others see it
    /// when the agenda is published again; but what is closed is closed for everybody at once.
    public ForumChange describe(DraftItem wanted) {
        int rows =
                jdbc.sql(
                                """
                                update agendas.item
                                set kind = ?, title = ?, file_number = ?, closed = ?, minutes = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(
                                wanted.kind().name(),
                                wanted.title(),
                                wanted.fileNumber(),
                                wanted.closed(),
                                wanted.minutes(),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                wanted.id(),
                                wanted.version())
                        .update();
        if (rows == 1) {
            signOff.lapse(wanted.id());
        }
        if (rows == 1 && wanted.closed()) {
            closing.close(wanted.id());
        }
        return outcome(rows, wanted.id());
    }

    /// Takes a member's proposal over: from now on the secretariat writes it.
    public ForumChange takeOver(DraftItem item) {
        return become(item, ItemState.DRAFT, "", null);
    }

    /// Answers for an item in the asker's name.
    public ForumChange signOff(DraftItem item) {
        if (item.state() == ItemState.PROPOSED) {
            return ForumChange.Refused.because("agendas.refused.proposal");
        }
        return become(
                item, ItemState.SIGNED_OFF, askers.current().name(), OffsetDateTime.now(clock));
    }

    /// Takes the sign-off back; not once the item is published.
    public ForumChange reopen(DraftItem item) {
        if (item.published()) {
            return ForumChange.Refused.because("agendas.refused.published");
        }
        return become(item, ItemState.DRAFT, "", null);
    }

    private ForumChange become(
            DraftItem item, ItemState state, String signedOffBy, @Nullable OffsetDateTime at) {
        int rows =
                jdbc.sql(
                                """
                                update agendas.item
                                set state = ?, signed_off_by = ?, signed_off_at = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .param(state.name())
                        .param(signedOffBy)
                        .param(at)
                        .param(askers.current().name())
                        .param(OffsetDateTime.now(clock))
                        .param(item.id())
                        .param(item.version())
                        .update();
        return outcome(rows, item.id());
    }

    private ForumChange outcome(int rows, UUID item) {
        return rows == 1
                ? new ForumChange.Saved(item)
                : new ForumChange.ChangedMeanwhile(
                        jdbc.sql("select changed_by from agendas.item where id = ?")
                                .param(item)
                                .query(String.class)
                                .optional()
                                .orElse(""),
                        "");
    }

    /// Takes an item that was never published off the agenda, with all that was written for it.
    public ForumChange remove(DraftItem item) {
        if (item.published()) {
            return ForumChange.Refused.because("agendas.refused.published");
        }
        jdbc.sql(
                        """
                        delete from agendas.enclosure_pages where enclosure_id in
                            (select id from agendas.enclosure where item_id = ?)
                        """)
                .param(item.id())
                .update();
        jdbc.sql("delete from agendas.enclosure where item_id = ?").param(item.id()).update();
        jdbc.sql("delete from agendas.section where item_id = ?").param(item.id()).update();
        jdbc.sql("delete from agendas.item where id = ?").param(item.id()).update();
        return new ForumChange.Saved(item.id());
    }

    static DraftItem read(ResultSet row, int n) throws SQLException {
        return new DraftItem(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getInt("position"),
                row.getObject("number", Integer.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("file_number"),
                row.getBoolean("closed"),
                row.getInt("minutes"),
                ItemState.valueOf(row.getString("state")),
                row.getBoolean("supplementary"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"),
                row.getString("signed_off_by"),
                row.getObject("signed_off_at", OffsetDateTime.class),
                row.getInt("version"));
    }
}
