package dk.samspil.staffing;

import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.Spans;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.ui.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Which changes of a repair can be made without the others. Whatever is left out stays as it is
/// published, so somebody who is sent elsewhere may still be needed there, or have too many days.
final class PartOfARepair {

    private final StaffingPlan published;
    private final Explanations asPublished;
    private final Map<UUID, MeetingToStaff> meetings = new HashMap<>();
    private final Map<UUID, @Nullable Coordinator> changes;

    /// In which respect a day that somebody leaves makes room for another one.
    private static final List<BiPredicate<MeetingToStaff, MeetingToStaff>> ROOM =
            List.of(
                    (one, other) -> one.day().equals(other.day()),
                    (one, other) -> one.week().equals(other.week()),
                    (one, other) -> Spans.month(one.day()).equals(Spans.month(other.day())));

    /// What keeps a change from being made, and the changes that would make room for it.
    ///
    /// @param all whether it takes all of them, or one
    record Tie(List<UUID> with, boolean all, Text because) {}

    /// @param published who goes where today; those who cannot any more are on no day
    /// @param changes who goes there instead, by planned day; null = nobody
    PartOfARepair(StaffingPlan published, Map<UUID, @Nullable Coordinator> changes) {
        this.published = published;
        this.asPublished = new Explanations(published);
        this.changes = changes;
        published.getMeetings().forEach(meeting -> meetings.put(meeting.getId(), meeting));
    }

    /// The changes without which this one would break a rule; empty = it stands alone, or no other
    /// change would help.
    Optional<Tie> tie(UUID change) {
        var who = changes.get(change);
        var meeting = meeting(change);
        if (who == null) {
            return Optional.empty();
        }
        var because = asPublished.whyNot(who, meeting.team(), meeting.day()).orElse(null);
        return because == null
                ? Optional.empty()
                : ROOM.stream()
                        .map(near -> left(who, meeting, near))
                        .filter(days -> !days.isEmpty())
                        .findFirst()
                        .map(days -> new Tie(days, onOneDay(days, meeting), because));
    }

    private List<UUID> left(
            Coordinator who,
            MeetingToStaff meeting,
            BiPredicate<MeetingToStaff, MeetingToStaff> near) {
        return changes.keySet().stream()
                .filter(day -> !day.equals(meeting.getId()))
                .map(this::meeting)
                .filter(other -> who.equals(other.getCoordinator()) && near.test(meeting, other))
                .map(MeetingToStaff::getId)
                .toList();
    }

    private boolean onOneDay(List<UUID> days, MeetingToStaff meeting) {
        return meeting(days.getFirst()).day().equals(meeting.day());
    }

    /// Why the change of each day cannot be made when these and no others are, by planned day.
    Map<UUID, Text> broken(Collection<UUID> taken) {
        var before = new HashMap<UUID, @Nullable Coordinator>();
        for (UUID day : taken) {
            before.put(day, meeting(day).getCoordinator());
            meeting(day).setCoordinator(changes.get(day));
        }
        var broken = new HashMap<UUID, Text>();
        for (UUID day : taken) {
            whyNot(meeting(day)).ifPresent(reason -> broken.put(day, reason));
        }
        before.forEach((day, who) -> meeting(day).setCoordinator(who));
        return broken;
    }

    /// As if the day were the last one to be given to somebody.
    private Optional<Text> whyNot(MeetingToStaff meeting) {
        var who = meeting.getCoordinator();
        if (who == null) {
            return Optional.empty();
        }
        meeting.setCoordinator(null);
        var reason = new Explanations(published).whyNot(who, meeting.team(), meeting.day());
        meeting.setCoordinator(who);
        return reason;
    }

    private MeetingToStaff meeting(UUID plannedDay) {
        return Objects.requireNonNull(meetings.get(plannedDay));
    }
}
