package dk.samspil.staffing;

import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;

/// What speaks for and against somebody on a day besides the way and the team: the specialty, the
/// wishes, and whether a far day stands alone.
final class Leanings {

    private static final String KEPT = "staffing.why.wish.kept";

    private Leanings() {}

    /// @param neighbours what the coordinator does the day before and the day after
    static List<Text> of(MeetingToStaff meeting, Coordinator who, List<MeetingToStaff> neighbours) {
        var all = new ArrayList<Text>();
        var asked = meeting.asksFor();
        if (asked != null) {
            all.add(
                    Text.of(
                            meeting.asksForAnother(who)
                                    ? "staffing.why.specialty.missing"
                                    : "staffing.why.specialty.fits",
                            who.name(),
                            Text.of(asked.messageKey())));
        }
        if (!who.wishes().none()) {
            all.addAll(wishes(meeting, who));
        }
        if (meeting.farFor(who)) {
            all.add(far(meeting, who, neighbours));
        }
        return all;
    }

    private static List<Text> wishes(MeetingToStaff meeting, Coordinator who) {
        var against = new ArrayList<Text>();
        var wishes = who.wishes();
        if (!wishes.keepsWeekday(meeting.day())) {
            against.add(Text.of("staffing.why.wish.weekday", who.name()));
        }
        if (!wishes.keepsSpell(meeting.day())) {
            against.add(Text.of("staffing.why.wish.spell", who.name()));
        }
        if (!wishes.keepsTeam(meeting.team())) {
            against.add(Text.of("staffing.why.wish.team", who.name()));
        }
        return against.isEmpty() ? List.of(Text.of(KEPT, who.name())) : against;
    }

    private static Text far(
            MeetingToStaff meeting, Coordinator who, List<MeetingToStaff> neighbours) {
        return neighbours.stream()
                .filter(meeting::pairs)
                .findFirst()
                .map(
                        other ->
                                Text.of(
                                        other.day().isBefore(meeting.day())
                                                ? "staffing.why.far.before"
                                                : "staffing.why.far.after",
                                        who.name(),
                                        other.place()))
                .orElseGet(() -> Text.of("staffing.why.far.alone", who.name()));
    }
}
