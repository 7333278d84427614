package dk.samspil.forums;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// Why a meeting stands badly where it stands: no working day, somebody who sits in two fora at the
/// same time, or a room that is taken. A clash is told, and keeps nobody from planning.
final class Clash {

    private Clash() {}

    /// What is wrong with each meeting, as sentences; those without a clash are not in the answer.
    ///
    /// @param names of the fora, by id
    static Map<UUID, List<Text>> among(
            Collection<ForumMeeting> meetings,
            Collection<Member> members,
            Map<UUID, String> names) {
        var standing = meetings.stream().filter(meeting -> !meeting.cancelled()).toList();
        var clashes = new HashMap<UUID, List<Text>>();
        for (var meeting : standing) {
            var reasons = new ArrayList<Text>();
            if (!WorkingDays.danish().isWorkingDay(meeting.heldOn())) {
                reasons.add(Text.of("forums.clash.holiday"));
            }
            for (var other : standing) {
                if (!other.id().equals(meeting.id()) && meeting.overlaps(other)) {
                    reasons.addAll(between(meeting, other, members, names));
                }
            }
            if (!reasons.isEmpty()) {
                clashes.put(meeting.id(), reasons);
            }
        }
        return clashes;
    }

    private static List<Text> between(
            ForumMeeting meeting,
            ForumMeeting other,
            Collection<Member> members,
            Map<UUID, String> names) {
        var reasons = new ArrayList<Text>();
        var forum = names.getOrDefault(other.forum(), "");
        var inBoth = people(meeting, members);
        inBoth.retainAll(people(other, members));
        if (!inBoth.isEmpty()) {
            reasons.add(Text.of("forums.clash.people", forum, String.join(", ", inBoth)));
        }
        if (meeting.place().strip().equalsIgnoreCase(other.place().strip())) {
            reasons.add(Text.of("forums.clash.place", forum));
        }
        return reasons;
    }

    private static TreeSet<String> people(ForumMeeting meeting, Collection<Member> members) {
        var people = new TreeSet<String>();
        members.stream()
                .filter(member -> member.forum().equals(meeting.forum()))
                .filter(member -> member.isOn(meeting.heldOn()))
                .forEach(member -> people.add(member.name()));
        return people;
    }
}
