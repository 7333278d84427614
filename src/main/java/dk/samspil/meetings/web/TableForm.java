package dk.samspil.meetings.web;

import dk.samspil.meetings.Holder;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.meetings.NewMeetingDay;
import dk.samspil.meetings.Seat;
import dk.samspil.parties.Area;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has the tasks of a meeting day, and who represents each administration.
record TableForm(
        @NotNull(message = "{meetings.needs.leader}") @Nullable UUID leader,
        @NotNull(message = "{meetings.needs.minute-taker}") @Nullable UUID minuteTaker,
        @Nullable UUID coordinator,
        @Nullable UUID employment,
        @Nullable UUID health,
        @Nullable UUID social,
        @Nullable UUID education,
        @Nullable UUID family,
        @Nullable UUID disability) {

    static final TableForm EMPTY =
            new TableForm(null, null, null, null, null, null, null, null, null);

    static TableForm of(MeetingDay day) {
        Holder coordinator = day.coordinator();
        return new TableForm(
                day.leader().person(),
                day.minuteTaker().person(),
                coordinator == null ? null : coordinator.person(),
                sitting(day, Area.EMPLOYMENT),
                sitting(day, Area.HEALTH),
                sitting(day, Area.SOCIAL),
                sitting(day, Area.EDUCATION),
                sitting(day, Area.FAMILY),
                sitting(day, Area.DISABILITY));
    }

    private static @Nullable UUID sitting(MeetingDay day, Area area) {
        return day.seats().stream()
                .filter(seat -> seat.area() == area)
                .map(Seat::person)
                .findFirst()
                .orElse(null);
    }

    List<NewMeetingDay.Place> places() {
        var places = new ArrayList<NewMeetingDay.Place>();
        for (Area area : Area.values()) {
            UUID person = of(area);
            if (person != null) {
                places.add(new NewMeetingDay.Place(person, area));
            }
        }
        return places;
    }

    @Nullable UUID of(Area area) {
        return switch (area) {
            case EMPLOYMENT -> employment;
            case HEALTH -> health;
            case SOCIAL -> social;
            case EDUCATION -> education;
            case FAMILY -> family;
            case DISABILITY -> disability;
        };
    }
}
