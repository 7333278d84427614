package dk.samspil.agendas;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.Part;
import dk.samspil.forums.Parts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes agendas over that were written elsewhere. Text that fits no part of the forum stands in a
/// part of its own, and an enclosure that is only named waits for its pages.
@Component
@Transactional
public class AgendaImport {

    private static final String REST_LABEL = "Øvrig tekst fra det indlæste dokument";

    private final JdbcClient jdbc;
    private final Parts parts;
    private final Sections sections;
    private final Items items;
    private final Enclosures enclosures;
    private final Publishing publishing;
    private final Editions editions;
    private final Askers askers;
    private final Clock clock;

    AgendaImport(
            JdbcClient jdbc,
            Parts parts,
            Sections sections,
            Items items,
            Enclosures enclosures,
            Publishing publishing,
            Editions editions,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.sections = sections;
        this.items = items;
        this.enclosures = enclosures;
        this.publishing = publishing;
        this.editions = editions;
        this.askers = askers;
        this.clock = clock;
    }

    /// The meetings of a forum that already have a published agenda.
    @Transactional(readOnly = true)
    public Set<UUID> published(UUID forum) {
        return new HashSet<>(
                jdbc.sql("select distinct meeting_id from agendas.edition where forum_id = ?")
                        .param(forum)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    /// Puts the items behind those that the meeting has, as drafts.
    public ForumChange draft(ForumMeeting meeting, List<ImportedItem> imported) {
        if (meeting.cancelled()) {
            return ForumChange.Refused.because("agendas.refused.cancelled");
        }
        if (published(meeting.forum()).contains(meeting.id())) {
            return ForumChange.Refused.because("agendas.refused.import.published");
        }
        imported.forEach(item -> write(meeting, item, null));
        return new ForumChange.Saved(meeting.id());
    }

    /// Publishes the items as the agenda of a meeting that was held, with the numbers that they
    /// had.
    ///
    /// @param source what it was taken from
    /// @param forEverybody whether all may read what is open, too
    public ForumChange held(
            Forum forum,
            ForumMeeting meeting,
            List<ImportedItem> imported,
            String source,
            boolean forEverybody) {
        if (!items.of(meeting.id()).isEmpty()) {
            return ForumChange.Refused.because("agendas.refused.import.items");
        }
        imported.forEach(item -> write(meeting, item, item.number()));
        var published = publishing.items(meeting).stream().map(AgendaItem::untimed).toList();
        editions.write(meeting, 1, published, source);
        if (forum.open() && forEverybody) {
            editions.writeForEverybody(meeting, 1, published, "");
        }
        return new ForumChange.Saved(meeting.id());
    }

    /// @param number null for a draft
    private void write(ForumMeeting meeting, ImportedItem imported, @Nullable Integer number) {
        var id = UUID.randomUUID();
        Asker asker = askers.current();
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into agendas.item (id, meeting_id, forum_id, position, number, kind,
                            title, file_number, closed, minutes, state, proposed_by,
                            proposed_by_name, signed_off_at, changed_by, changed_at)
                        values (?, ?, ?, (%s), ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
                        """
                                .formatted(Items.FREE))
                .param(id)
                .param(meeting.id())
                .param(meeting.forum())
                .param(meeting.id())
                .param(number)
                .param(imported.kind().name())
                .param(imported.title())
                .param(imported.fileNumber())
                .param(imported.closed())
                .param((number == null ? ItemState.DRAFT : ItemState.SIGNED_OFF).name())
                .param(asker.person())
                .param(asker.name())
                .param(number == null ? null : now)
                .param(asker.name())
                .param(now)
                .update();
        var item = items.find(id).orElseThrow();
        var texts = new HashMap<>(imported.parts());
        if (!imported.rest().isBlank()) {
            parts.reserve(new Part(meeting.forum(), ImportedItem.REST, REST_LABEL, false, true));
            texts.put(ImportedItem.REST, imported.rest());
        }
        texts.forEach((key, text) -> sections.save(item, key, 0, text));
        imported.named().forEach(named -> enclosures.name(item, named.title(), named.closed()));
    }
}
