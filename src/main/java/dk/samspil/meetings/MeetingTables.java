package dk.samspil.meetings;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes who has the tasks of a planned day and who sits at its table, and says who can be asked.
@Component
@Transactional
public class MeetingTables {

    private final MeetingDays days;
    private final People people;
    private final Askers askers;

    MeetingTables(MeetingDays days, People people, Askers askers) {
        this.days = days;
        this.people = people;
        this.askers = askers;
    }

    /// The municipality says who takes part. Those whom the day has already may stay, also when
    /// they have left their post since.
    ///
    /// @param table who represents which administration, all of it
    public Seating appoint(
            MeetingId id,
            long version,
            UUID leader,
            UUID minuteTaker,
            @Nullable UUID coordinator,
            List<NewMeetingDay.Place> table) {
        MeetingDay day = days.lock(id).filter(this::ours).orElseThrow(NotFound::new);
        Map<UUID, Holder> known = offered(day.municipality(), day.healthUnit());
        holders(day).forEach(holder -> known.putIfAbsent(holder.person(), holder));
        Optional<Seating> refusal =
                whyNot(day, version, known, asked(leader, minuteTaker, coordinator, table));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        days.appoint(
                id,
                holder(known, leader),
                holder(known, minuteTaker),
                coordinator == null ? null : holder(known, coordinator),
                askers.current().name());
        days.clearTable(id);
        days.seat(id, seats(known, table));
        return new Seating.Seated();
    }

    /// The health unit says who of its coordinators comes; null = nobody, and then there can be no
    /// meeting.
    public Seating send(MeetingId id, long version, @Nullable UUID coordinator) {
        MeetingDay day = days.lock(id).orElseThrow(NotFound::new);
        Map<UUID, Holder> known = coordinators(day.healthUnit());
        Optional<Seating> refusal =
                whyNot(day, version, known, coordinator == null ? Set.of() : Set.of(coordinator));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        days.appoint(
                id,
                day.leader(),
                day.minuteTaker(),
                coordinator == null ? null : holder(known, coordinator),
                askers.current().name());
        return new Seating.Seated();
    }

    /// Those of a municipality who can be asked to a meeting, by name.
    @Transactional(readOnly = true)
    public Map<UUID, Holder> own(int municipality) {
        return named(people.at(municipality));
    }

    /// The coordinators of a health unit, by name.
    @Transactional(readOnly = true)
    public Map<UUID, Holder> coordinators(int healthUnit) {
        return named(people.at(healthUnit, Capacity.HEALTH_COORDINATOR));
    }

    /// Everybody who can be asked to a meeting of the municipality.
    Map<UUID, Holder> offered(int municipality, int healthUnit) {
        var offered = new LinkedHashMap<>(own(municipality));
        offered.putAll(coordinators(healthUnit));
        return offered;
    }

    static Set<UUID> asked(
            UUID leader,
            UUID minuteTaker,
            @Nullable UUID coordinator,
            List<NewMeetingDay.Place> table) {
        var ids = new HashSet<UUID>();
        ids.add(leader);
        ids.add(minuteTaker);
        if (coordinator != null) {
            ids.add(coordinator);
        }
        table.forEach(place -> ids.add(place.person()));
        return ids;
    }

    static List<Seat> seats(Map<UUID, Holder> known, List<NewMeetingDay.Place> table) {
        return table.stream()
                .map(place -> holder(known, place.person()).represents(place.area()))
                .toList();
    }

    static Holder holder(Map<UUID, Holder> known, UUID id) {
        return Optional.ofNullable(known.get(id)).orElseThrow(NotFound::new);
    }

    private static Optional<Seating> whyNot(
            MeetingDay day, long version, Map<UUID, Holder> known, Set<UUID> asked) {
        if (!day.planned()) {
            return Optional.of(new Seating.Refused(Text.of("meetings.refused.not-planned")));
        }
        if (day.version() != version) {
            return Optional.of(new Seating.Conflict(day));
        }
        return known.keySet().containsAll(asked)
                ? Optional.empty()
                : Optional.of(new Seating.Refused(Text.of("meetings.refused.not-here")));
    }

    private boolean ours(MeetingDay day) {
        return day.municipality() == askers.current().organisation();
    }

    private static Map<UUID, Holder> named(List<RoleHolder> roles) {
        var named = new LinkedHashMap<UUID, Holder>();
        for (RoleHolder role : roles) {
            Person person = role.person();
            named.put(person.id(), new Holder(person.id(), person.name()));
        }
        return named;
    }

    private static List<Holder> holders(MeetingDay day) {
        var holders = new ArrayList<Holder>();
        holders.add(day.leader());
        holders.add(day.minuteTaker());
        Holder coordinator = day.coordinator();
        if (coordinator != null) {
            holders.add(coordinator);
        }
        day.seats().forEach(seat -> holders.add(new Holder(seat.person(), seat.name())));
        return holders;
    }
}
