package dk.samspil.journeys;

import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.SignInChoice;
import dk.samspil.access.SignInChoices;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// The application as it runs, and the people of the demonstration who use it: those of one
/// municipality, and those of the region and the practices around it.
@TestComponent
@Lazy
public class Stage {

    private final SignInChoices choices;
    private final OwnerDatabase database;
    private final Environment environment;

    Stage(SignInChoices choices, OwnerDatabase database, Environment environment) {
        this.choices = choices;
        this.database = database;
        this.environment = environment;
    }

    Window window() {
        return Window.open(site(), true);
    }

    Window windowWithoutScripts() {
        return Window.open(site(), false);
    }

    Window as(Asker person) {
        return window().signIn(person);
    }

    private String site() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    Asker caseworker() {
        return any(Capacity.CASEWORKER);
    }

    /// Somebody of the caseworker's municipality, other than the caseworker.
    Asker colleague(Capacity capacity) {
        var caseworker = caseworker();
        return choices.all().stream()
                .map(SignInChoice::asker)
                .filter(asker -> asker.organisation() == caseworker.organisation())
                .filter(asker -> asker.capacity() == capacity)
                .filter(asker -> !asker.person().equals(caseworker.person()))
                .findFirst()
                .orElseThrow();
    }

    Asker any(Capacity capacity) {
        return choices.all().stream()
                .map(SignInChoice::asker)
                .filter(asker -> asker.capacity() == capacity)
                .findFirst()
                .orElseThrow();
    }

    Asker gp() {
        return any(Capacity.GP);
    }

    /// A clinic as it is typed when a case is opened.
    String clinicOf(Asker gp) {
        return database.superuser()
                .sql("select provider_number from parties.clinic where organisation_id = ?")
                .param(gp.organisation())
                .query(String.class)
                .single();
    }

    /// The days on which the teams of the caseworker's municipality meet already.
    List<LocalDate> plannedDays() {
        return database.superuser()
                .sql("select day from meetings.meeting_day where municipality_id = ?")
                .param(caseworker().organisation())
                .query(LocalDate.class)
                .list();
    }

    /// The secretary of a municipality with a case that waits for a meeting day.
    Asker secretaryOfAWaitingCase() {
        var municipalities =
                database.superuser()
                        .sql(
                                """
                                select municipality_id from cases.rehabilitation_case
                                where status = 'READY_FOR_MEETING'
                                """)
                        .query(Integer.class)
                        .list();
        return choices.all().stream()
                .map(SignInChoice::asker)
                .filter(asker -> asker.capacity() == Capacity.TEAM_SECRETARY)
                .filter(asker -> municipalities.contains(asker.organisation()))
                .findFirst()
                .orElseThrow();
    }

    /// Ends somebody's session as time does.
    void endSession(Window window) {
        database.superuser()
                .sql("delete from platform.spring_session where session_id = ?")
                .param(window.session())
                .update();
    }

    /// One person of each capacity.
    List<Asker> everyKind() {
        var met = EnumSet.noneOf(Capacity.class);
        return choices.all().stream()
                .map(SignInChoice::asker)
                .filter(asker -> met.add(asker.capacity()))
                .toList();
    }

    /// The citizen of a case that the journey has opened, offered on the list by now.
    Asker citizen(String name) {
        return choices.all().stream()
                .map(SignInChoice::asker)
                .filter(asker -> asker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
