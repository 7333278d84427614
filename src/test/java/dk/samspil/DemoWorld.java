package dk.samspil;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.SignInChoice;
import dk.samspil.access.SignInChoices;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The people of the demonstration, and their counterparts elsewhere who may see none of it.
@Component
@Lazy
public class DemoWorld {

    private final SignInChoices choices;
    private final Askers askers;
    private final TransactionTemplate transaction;

    DemoWorld(SignInChoices choices, Askers askers, TransactionTemplate transaction) {
        this.choices = choices;
        this.askers = askers;
        this.transaction = transaction;
    }

    public List<Asker> everybody() {
        return choices.all().stream().map(SignInChoice::asker).toList();
    }

    public Asker first(Capacity capacity) {
        return everybody().stream()
                .filter(asker -> asker.capacity() == capacity)
                .findFirst()
                .orElseThrow();
    }

    /// One of each capacity, from organisations that have no part in any case.
    public List<Asker> strangers() {
        return List.of(
                elsewhere("Fremmed Sagsbehandler", 265, Capacity.CASEWORKER),
                elsewhere("Fremmed Koordinerende", 265, Capacity.COORDINATING_CASEWORKER),
                elsewhere("Fremmed Mødeleder", 265, Capacity.MEETING_LEADER),
                elsewhere("Fremmed Referent", 265, Capacity.MINUTE_TAKER),
                elsewhere("Fremmed Teammedlem", 265, Capacity.TEAM_MEMBER),
                elsewhere("Fremmed Teamsekretær", 265, Capacity.TEAM_SECRETARY),
                elsewhere("Fremmed Koordinator", 21_081, Capacity.HEALTH_COORDINATOR),
                elsewhere("Fremmed Sekretariat", 21_081, Capacity.HEALTH_SECRETARIAT),
                elsewhere("Fremmed Kliniklæge", 31_081, Capacity.CLINICAL_PHYSICIAN),
                elsewhere("Fremmed Kliniksekretær", 31_081, Capacity.CLINICAL_SECRETARY),
                elsewhere("Fremmed Læge", 199_999, Capacity.GP),
                elsewhere("Fremmed Borger", Asker.CITIZENS, Capacity.CITIZEN),
                elsewhere("Fremmed Forumsekretær", Asker.FORA, Capacity.FORUM_SECRETARY),
                elsewhere("Fremmed Forummedlem", Asker.FORA, Capacity.FORUM_MEMBER),
                elsewhere("Fremmed Administrator", Asker.PLATFORM, Capacity.ADMINISTRATOR));
    }

    private static Asker elsewhere(String name, int organisation, Capacity capacity) {
        return new Asker(
                java.util.UUID.nameUUIDFromBytes(name.getBytes()),
                name,
                organisation,
                "Et andet sted",
                capacity,
                "");
    }

    public <T> T as(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> transaction.execute(t -> work.get()));
    }

    /// What begins its own transactions.
    public <T> T outside(Asker asker, Supplier<T> work) {
        return askers.as(asker, work);
    }
}
