package dk.samspil.meetings.web;

import dk.samspil.meetings.Holder;
import dk.samspil.meetings.MeetingTables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The people whom a form offers for a meeting, in two statements.
@Component
class Offered {

    private final MeetingTables tables;

    Offered(MeetingTables tables) {
        this.tables = tables;
    }

    void into(Model model, int municipality, int healthUnit) {
        model.addAttribute("people", words(tables.own(municipality)));
        model.addAttribute("coordinators", coordinators(healthUnit));
    }

    Map<String, String> coordinators(int healthUnit) {
        return words(tables.coordinators(healthUnit));
    }

    private static Map<String, String> words(Map<UUID, Holder> people) {
        var words = new LinkedHashMap<String, String>();
        people.forEach((id, holder) -> words.put(id.toString(), holder.name()));
        return words;
    }
}
