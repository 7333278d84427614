package dk.samspil.rostering;

import dk.samspil.parties.Specialty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Coordinators and meeting days for tests: Anne in the south, Bo 111 km north of her.
public final class StaffingCast {

    public static final Position SOUTH = new Position(55, 10);
    public static final Position NORTH = new Position(56, 10);
    public static final UUID BALLERUP = new UUID(1, 1);
    public static final UUID HERLEV = new UUID(1, 2);

    /// A Tuesday.
    public static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    public static final Coordinator ANNE = somebody("Anne", SOUTH);
    public static final Coordinator BO = somebody("Bo", NORTH);

    private StaffingCast() {}

    public static Coordinator somebody(String name, Position base) {
        return new Coordinator(
                UUID.nameUUIDFromBytes(name.getBytes()),
                name,
                Coordinator.Kind.EMPLOYED,
                100,
                base,
                3,
                10,
                0,
                0,
                Set.of(),
                Set.of(),
                Availability.ALWAYS,
                Set.of(),
                Wishes.NONE);
    }

    public static Coordinator with(
            Coordinator who, Coordinator.Kind kind, int fairDays, int price) {
        return new Coordinator(
                who.id(),
                who.name(),
                kind,
                who.share(),
                who.base(),
                who.mostAWeek(),
                who.mostAMonth(),
                fairDays,
                price,
                who.follows(),
                who.disqualified(),
                who.availability(),
                who.specialties(),
                who.wishes());
    }

    public static Coordinator with(Coordinator who, Availability availability) {
        return new Coordinator(
                who.id(),
                who.name(),
                who.kind(),
                who.share(),
                who.base(),
                who.mostAWeek(),
                who.mostAMonth(),
                who.fairDays(),
                who.price(),
                who.follows(),
                who.disqualified(),
                availability,
                who.specialties(),
                who.wishes());
    }

    public static Coordinator with(Coordinator who, Set<UUID> follows, Set<UUID> disqualified) {
        return new Coordinator(
                who.id(),
                who.name(),
                who.kind(),
                who.share(),
                who.base(),
                who.mostAWeek(),
                who.mostAMonth(),
                who.fairDays(),
                who.price(),
                follows,
                disqualified,
                who.availability(),
                who.specialties(),
                who.wishes());
    }

    public static Coordinator with(Coordinator who, Set<Specialty> specialties, Wishes wishes) {
        return new Coordinator(
                who.id(),
                who.name(),
                who.kind(),
                who.share(),
                who.base(),
                who.mostAWeek(),
                who.mostAMonth(),
                who.fairDays(),
                who.price(),
                who.follows(),
                who.disqualified(),
                who.availability(),
                specialties,
                wishes);
    }

    public static MeetingToStaff meeting(UUID team, LocalDate day, @Nullable Coordinator who) {
        var name = team.equals(BALLERUP) ? "Ballerup" : "Herlev";
        var id = UUID.nameUUIDFromBytes((name + day).getBytes());
        var meeting = new MeetingToStaff(id, team, "Team " + name, day, name, SOUTH);
        meeting.setCoordinator(who);
        return meeting;
    }

    public static StaffingPlan plan(List<Coordinator> who, List<MeetingToStaff> meetings) {
        return new StaffingPlan(who, meetings, StaffingWeights.USUAL);
    }
}
