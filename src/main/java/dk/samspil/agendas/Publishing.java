package dk.samspil.agendas;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumNotices;
import dk.samspil.forums.NoticeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes an agenda: an edition that stays as it is, for the members and, in an open forum, what
/// is open of it for everybody. Publishing again gives a supplementary agenda.
@Component
public class Publishing {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Items items;
    private final Sections sections;
    private final Enclosures enclosures;
    private final Preparations preparations;
    private final ItemGuests invitations;
    private final Notices notices;
    private final ForumNotices told;

    Publishing(
            JdbcClient jdbc,
            Editions editions,
            Items items,
            Sections sections,
            Enclosures enclosures,
            Preparations preparations,
            ItemGuests invitations,
            Notices notices,
            ForumNotices told) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.items = items;
        this.sections = sections;
        this.enclosures = enclosures;
        this.preparations = preparations;
        this.invitations = invitations;
        this.notices = notices;
        this.told = told;
    }

    /// Publishes all items that are signed off; refused while one is not, and with none.
    @Transactional
    public ForumChange publish(Forum forum, ForumMeeting meeting) {
        jdbc.sql("select from forums.meeting where id = ? for update")
                .param(meeting.id())
                .query()
                .listOfRows();
        var drafts =
                items.of(meeting.id()).stream()
                        .filter(item -> item.state() != ItemState.PROPOSED)
                        .toList();
        var refusal = refusal(meeting, drafts);
        if (refusal != null) {
            return refusal;
        }
        int edition = 1 + latest(meeting.id());
        boolean newItems = drafts.stream().anyMatch(item -> item.number() == null);
        number(drafts, edition > 1);
        var published = items(meeting);
        editions.write(meeting, edition, published, null);
        editions.openPages(meeting, forum.open());
        if (forum.open()) {
            editions.writeForEverybody(meeting, edition, published, null);
        }
        notices.send(meeting, edition);
        told.tell(
                edition == 1
                        ? NoticeKind.AGENDA
                        : newItems || !late(published)
                                ? NoticeKind.SUPPLEMENT
                                : NoticeKind.ENCLOSURES,
                forum.id(),
                forum.name(),
                meeting.id() + "/" + edition,
                meeting.heldOn(),
                meeting.href());
        return new ForumChange.Saved(meeting.id());
    }

    private static boolean late(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> item.enclosures().stream())
                .anyMatch(AgendaItem.Enclosed::late);
    }

    private static ForumChange.@Nullable Refused refusal(
            ForumMeeting meeting, List<DraftItem> drafts) {
        if (!meeting.published()) {
            return ForumChange.Refused.because("agendas.refused.planFirst");
        }
        if (meeting.cancelled()) {
            return ForumChange.Refused.because("agendas.refused.cancelled");
        }
        if (drafts.isEmpty()) {
            return ForumChange.Refused.because("agendas.refused.empty");
        }
        var unsigned =
                drafts.stream()
                        .filter(item -> item.state() == ItemState.DRAFT)
                        .map(DraftItem::title)
                        .collect(Collectors.joining("; "));
        return unsigned.isEmpty()
                ? null
                : ForumChange.Refused.because("agendas.refused.unsigned", unsigned);
    }

    private int latest(UUID meeting) {
        return jdbc.sql("select coalesce(max(number), 0) from agendas.edition where meeting_id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
    }

    private void number(List<DraftItem> drafts, boolean supplementary) {
        int next =
                1
                        + drafts.stream()
                                .map(DraftItem::number)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0);
        for (var item : drafts) {
            if (item.number() == null) {
                jdbc.sql(
                                """
                                update agendas.item set number = ?, supplementary = ?,
                                    version = version + 1 where id = ?
                                """)
                        .params(next++, supplementary, item.id())
                        .update();
            }
        }
    }

    /// The items as the edition keeps them, in the order of their numbers.
    List<AgendaItem> items(ForumMeeting meeting) {
        var numbered = new ArrayList<>(items.of(meeting.id()));
        numbered.removeIf(item -> item.number() == null);
        numbered.sort(Comparator.comparing(DraftItem::number));
        var times = ItemOrder.times(meeting.startsAt(), numbered);
        var written = sections.ofMeeting(meeting.id());
        var enclosed = enclosures.ofMeeting(meeting.id());
        var recommended = preparations.ofMeeting(meeting.id());
        var guests = invitations.ofMeeting(meeting.id());
        return numbered.stream()
                .map(
                        item ->
                                new AgendaItem(
                                        item.id(),
                                        Objects.requireNonNull(item.number()),
                                        item.kind(),
                                        item.title(),
                                        item.fileNumber(),
                                        item.closed(),
                                        item.supplementary(),
                                        times.get(item.id()),
                                        item.minutes(),
                                        item.signedOffBy(),
                                        parts(item, written),
                                        enclosed(item, enclosed),
                                        recommended(recommended.get(item.id())),
                                        guests.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static AgendaItem.@Nullable Recommended recommended(@Nullable Preparation given) {
        return given == null
                ? null
                : new AgendaItem.Recommended(
                        given.committee(), given.givenOn(), given.text(), given.open());
    }

    private static List<AgendaItem.Written> parts(DraftItem item, List<Sections.Written> written) {
        return written.stream()
                .filter(each -> each.item().equals(item.id()))
                .map(Sections.Written::section)
                .map(
                        section ->
                                new AgendaItem.Written(
                                        section.part().label(),
                                        section.text(),
                                        section.part().numbered()))
                .toList();
    }

    private static List<AgendaItem.Enclosed> enclosed(DraftItem item, List<Enclosure> all) {
        return all.stream()
                .filter(enclosure -> enclosure.item().equals(item.id()))
                .map(
                        enclosure ->
                                new AgendaItem.Enclosed(
                                        enclosure.pages() == 0 ? null : enclosure.id(),
                                        enclosure.number(),
                                        enclosure.title(),
                                        enclosure.closed() || item.closed(),
                                        enclosure.late(),
                                        enclosure.pages()))
                .toList();
    }
}
