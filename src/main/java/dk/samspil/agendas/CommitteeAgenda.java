package dk.samspil.agendas;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.Part;
import dk.samspil.forums.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts items before the committee that prepares them.
@Component
@Transactional
public class CommitteeAgenda {

    private final AgendaImport agendas;
    private final Preparations preparations;
    private final Sections sections;
    private final Items items;
    private final Parts parts;

    CommitteeAgenda(
            AgendaImport agendas,
            Preparations preparations,
            Sections sections,
            Items items,
            Parts parts) {
        this.agendas = agendas;
        this.preparations = preparations;
        this.sections = sections;
        this.items = items;
        this.parts = parts;
    }

    /// Puts an item, with its text, onto the agenda of the committee's meeting; once.
    public ForumChange ask(DraftItem item, Forum committee, ForumMeeting meeting) {
        if (preparations.of(item.id()).map(Preparation::asked).isPresent()) {
            return ForumChange.Refused.because("agendas.refused.asked");
        }
        var known = items.of(meeting.id()).stream().map(DraftItem::id).collect(Collectors.toSet());
        var change = agendas.draft(meeting, List.of(forCommittee(item, committee)));
        if (!(change instanceof ForumChange.Saved)) {
            return change;
        }
        var asked =
                items.of(meeting.id()).stream()
                        .map(DraftItem::id)
                        .filter(id -> !known.contains(id))
                        .findFirst()
                        .orElseThrow();
        preparations.asked(item, committee.id(), asked);
        return new ForumChange.Saved(asked);
    }

    private ImportedItem forCommittee(DraftItem item, Forum committee) {
        var keys =
                parts.of(committee.id()).stream()
                        .filter(part -> !part.retired())
                        .map(Part::key)
                        .collect(Collectors.toSet());
        var texts = new LinkedHashMap<String, String>();
        var rest = new StringBuilder();
        for (var section : sections.of(item.id())) {
            var part = section.part();
            if (section.text().isBlank()) {
                continue;
            }
            if (keys.contains(part.key())) {
                texts.put(part.key(), section.text());
            } else {
                rest.append(part.label()).append('\n').append(section.text()).append("\n\n");
            }
        }
        return new ImportedItem(
                0,
                item.kind(),
                item.title(),
                item.fileNumber(),
                item.closed(),
                texts,
                rest.toString().strip(),
                List.of());
    }
}
