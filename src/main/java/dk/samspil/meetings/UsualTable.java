package dk.samspil.meetings;

import dk.samspil.access.Capacity;
import dk.samspil.parties.Area;
import dk.samspil.parties.People;
import dk.samspil.parties.RoleHolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who usually takes part in a municipality's meetings: those with the role today.
@Component
public class UsualTable {

    private final People people;

    UsualTable(People people) {
        this.people = people;
    }

    /// @param leader null = nobody leads meetings there
    /// @param minuteTaker null = nobody takes the minutes there
    /// @param members who represents each administration
    public record Table(
            @Nullable UUID leader, @Nullable UUID minuteTaker, Map<Area, UUID> members) {

        List<NewMeetingDay.Place> places() {
            return members.entrySet().stream()
                    .map(seat -> new NewMeetingDay.Place(seat.getValue(), seat.getKey()))
                    .toList();
        }
    }

    public Table of(int municipality) {
        var own = people.at(municipality);
        Map<Area, UUID> members = new LinkedHashMap<>();
        for (RoleHolder role : own) {
            Area represents = role.represents();
            if (represents != null) {
                members.putIfAbsent(represents, role.person().id());
            }
        }
        return new Table(
                first(own, Capacity.MEETING_LEADER), first(own, Capacity.MINUTE_TAKER), members);
    }

    private static @Nullable UUID first(List<RoleHolder> own, Capacity capacity) {
        return own.stream()
                .filter(role -> role.capacity() == capacity)
                .map(role -> role.person().id())
                .findFirst()
                .orElse(null);
    }
}
