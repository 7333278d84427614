package dk.samspil.meetings;

import dk.samspil.agreements.CaseFacts;
import dk.samspil.agreements.RuleSet;
import dk.samspil.agreements.RuleSets;
import dk.samspil.parties.Area;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who must and who should sit at the table, by the rule set in force on the meeting day.
@Component
public class TableRules {

    private final RuleSets ruleSets;

    TableRules(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /// What is missing or doubtful about the table for these cases, what stops the meeting first.
    public List<TableFinding> of(MeetingDay day, List<CaseFacts> cases) {
        RuleSet law = ruleSets.on(day.day());
        Set<Area> required = new TreeSet<>();
        Set<Area> recommended = new TreeSet<>();
        for (CaseFacts facts : cases) {
            required.addAll(law.requiredAreas(facts));
            recommended.addAll(law.recommendedAreas(facts));
        }
        var findings = new ArrayList<TableFinding>();
        if (day.coordinator() == null) {
            findings.add(
                    new TableFinding(
                            law.rules().coordinatorAlways(),
                            Text.of("meetings.table.no-coordinator")));
        }
        required.removeAll(day.areas());
        required.forEach(area -> findings.add(missing(true, area)));
        recommended.removeAll(day.areas());
        recommended.removeAll(required);
        recommended.forEach(area -> findings.add(missing(false, area)));
        twoAreas(day).forEach(name -> findings.add(doubled(name)));
        return findings;
    }

    private static TableFinding missing(boolean stops, Area area) {
        return new TableFinding(
                stops,
                Text.of(
                        stops ? "meetings.table.required" : "meetings.table.recommended",
                        Text.of(area.messageKey()),
                        Text.of("meetings.table.why." + area)));
    }

    private static TableFinding doubled(String name) {
        return new TableFinding(false, Text.of("meetings.table.two-areas", name));
    }

    /// Those who represent more than one administration.
    private static List<String> twoAreas(MeetingDay day) {
        Map<UUID, Set<Area>> areas = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Seat seat : day.seats()) {
            areas.computeIfAbsent(seat.person(), person -> new TreeSet<>()).add(seat.area());
            names.put(seat.person(), seat.name());
        }
        return names.entrySet().stream()
                .filter(person -> areas.getOrDefault(person.getKey(), Set.of()).size() > 1)
                .map(Map.Entry::getValue)
                .toList();
    }
}
