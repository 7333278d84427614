package dk.samspil.minutes;

import dk.samspil.agendas.AgendaImport;
import dk.samspil.agendas.ImportedItem;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes minutes over that were written elsewhere: the agenda of a meeting that was held, and what
/// was decided, marked with what they were taken from. Nobody is asked to approve them, and nothing
/// that was postponed then comes back.
@Component
@Transactional
public class MinutesImport {

    private final AgendaImport agendas;
    private final MinuteSheets sheets;
    private final MinuteVersions versions;

    MinutesImport(AgendaImport agendas, MinuteSheets sheets, MinuteVersions versions) {
        this.agendas = agendas;
        this.sheets = sheets;
        this.versions = versions;
    }

    /// What was decided on one item, in the words that were written then.
    ///
    /// @param outcome null when the words do not say it plainly
    public record Decided(ImportedItem item, @Nullable DecisionOutcome outcome, String text) {}

    /// @param source what they were taken from
    /// @param front what stood before the first item: who was there, for instance
    /// @param forEverybody whether all may read what is open, in a forum that is open
    public ForumChange take(
            Forum forum,
            ForumMeeting meeting,
            List<Decided> decided,
            String source,
            String front,
            boolean forEverybody) {
        var imported = decided.stream().map(Decided::item).toList();
        var change = agendas.held(forum, meeting, imported, source, forEverybody);
        if (!(change instanceof ForumChange.Saved)) {
            return change;
        }
        for (var each : decided) {
            sheets.save(meeting, each.item().number(), 0, draft(each));
        }
        var written =
                new MinuteVersions.Written(
                        1,
                        "",
                        Attendance.NOBODY,
                        source,
                        front,
                        decided.stream().map(MinutesImport::minuted).toList());
        versions.writeForMembers(meeting, written);
        if (forum.open() && forEverybody) {
            versions.writeForEverybody(meeting, written);
        }
        return change;
    }

    private static DraftEntry draft(Decided decided) {
        return new DraftEntry(decided.outcome(), decided.text(), 0, 0, 0, "", List.of());
    }

    private static MinutedItem minuted(Decided decided) {
        var item = decided.item();
        return new MinutedItem(
                item.number(),
                item.title(),
                item.fileNumber(),
                item.closed(),
                decided.outcome(),
                decided.text(),
                0,
                0,
                0,
                "",
                List.of());
    }
}
