package dk.samspil.parties;

import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which roles there can be: a capacity belongs to one kind of organisation, and only where it
/// means something does a role carry a work area or an administration.
public final class RoleRules {

    private RoleRules() {}

    /// The capacities that people can be given; citizens and the application itself are given none.
    public static List<Capacity> capacities() {
        return Stream.of(Capacity.values())
                .filter(c -> c.side() != Side.CITIZEN && c != Capacity.SYSTEM)
                .toList();
    }

    /// Why a role cannot be; empty when it can.
    static Optional<Text> refusal(RoleHolder role, Organisation.Kind kind) {
        var capacity = role.capacity();
        boolean municipal = capacity.side() == Side.MUNICIPALITY;
        if (!capacities().contains(capacity) || !kind.name().equals(capacity.side().name())) {
            return refused("parties.role.otherOrganisation");
        }
        if (role.area() != null && !municipal) {
            return refused("parties.role.noWorkArea");
        }
        if (capacity == Capacity.TEAM_MEMBER && role.represents() == null) {
            return refused("parties.role.representsWhom");
        }
        if (role.represents() != null && !municipal) {
            return refused("parties.role.representsNobody");
        }
        if (role.until() != null && role.until().isBefore(role.since())) {
            return refused("parties.role.endsBeforeItBegins");
        }
        return Optional.empty();
    }

    private static Optional<Text> refused(String messageKey) {
        return Optional.of(Text.of(messageKey));
    }
}
