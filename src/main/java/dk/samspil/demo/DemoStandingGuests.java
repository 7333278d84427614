package dk.samspil.demo;

import dk.samspil.forums.StandingGuest;
import dk.samspil.forums.StandingGuests;
import java.time.LocalDate;
import java.util.UUID;

/// Whom the directors' forum of the demonstration often invites.
@InDemo
class DemoStandingGuests {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final StandingGuests guests;

    DemoStandingGuests(StandingGuests guests) {
        this.guests = guests;
    }

    void make(UUID forum) {
        add(forum, "Sara Opdigtsen", "Evalueringsinstituttet", "evaluator");
        add(forum, "Villy Tænkt", "Regionens økonomiafdeling", "økonom");
    }

    private void add(UUID forum, String name, String organisation, String function) {
        guests.add(
                new StandingGuest(
                        UUID.randomUUID(), forum, null, name, organisation, function, SINCE, null));
    }
}
