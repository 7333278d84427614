package dk.samspil.forums;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plan of one year as its page shows it.
@Component
@Transactional(readOnly = true)
public class PlanOfYear {

    private final Fora fora;
    private final Members members;
    private final MeetingPlan plan;

    PlanOfYear(Fora fora, Members members, MeetingPlan plan) {
        this.fora = fora;
        this.members = members;
        this.plan = plan;
    }

    public Shown of(int year) {
        var mine = fora.mine();
        var meetings = plan.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var unpublished =
                meetings.stream()
                        .filter(meeting -> !meeting.published())
                        .map(ForumMeeting::forum)
                        .collect(Collectors.toSet());
        return new Shown(
                year,
                mine.stream().filter(Forum::editing).toList(),
                mine.stream().collect(Collectors.toMap(Forum::id, Function.identity())),
                meetings,
                plan.clashes(meetings, members.ofMine(), mine),
                mine.stream()
                        .filter(Forum::editing)
                        .filter(forum -> unpublished.contains(forum.id()))
                        .toList());
    }

    /// @param edited the fora whose meetings the asker plans
    /// @param unpublished those among them with meetings that only the secretariat sees
    public record Shown(
            int year,
            List<Forum> edited,
            Map<UUID, Forum> names,
            List<ForumMeeting> meetings,
            Map<UUID, List<Text>> clashes,
            List<Forum> unpublished) {}
}
