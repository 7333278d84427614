package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTurns;
import dk.samspil.cases.Cases;
import dk.samspil.cases.CitizensWords;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Consents;
import dk.samspil.cases.NewCase;
import dk.samspil.cases.Opening;
import dk.samspil.cases.OwnWords;
import dk.samspil.citizens.CitizenCases;
import dk.samspil.parties.Citizen;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.NewCitizen;
import dk.samspil.parties.OpenedCitizen;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cases are opened; citizens agree, write in their own words, and withdraw; cases are withdrawn,
/// reopened, and given to colleagues.
@InDemo
class OpeningChapter {

    private static final List<String> STREETS =
            List.of("Prøvevej", "Eksempelgade", "Testkær", "Opdigtet Allé", "Modelparken");

    private final Citizens citizens;
    private final Cases cases;
    private final Consents consents;
    private final CitizensWords words;
    private final CitizenCases own;
    private final CaseTurns turns;
    private final DemoLedger ledger;

    OpeningChapter(
            Citizens citizens,
            Cases cases,
            Consents consents,
            CitizensWords words,
            CitizenCases own,
            CaseTurns turns,
            DemoLedger ledger) {
        this.citizens = citizens;
        this.cases = cases;
        this.consents = consents;
        this.words = words;
        this.own = own;
        this.turns = turns;
        this.ledger = ledger;
    }

    void open(DemoPlot plot, DemoScript script) {
        script.another();
        script.on(plot.dates().opened(), plot.caseworker(), () -> openNow(plot));
    }

    private void openNow(DemoPlot plot) {
        int house = plot.serial() + 1;
        var typed =
                new NewCitizen(
                        plot.cpr(),
                        plot.name(),
                        "%s %d, %s"
                                .formatted(
                                        STREETS.get(house % STREETS.size()),
                                        house,
                                        plot.town().post()),
                        "20 %02d %02d 42".formatted(house % 90 + 10, house % 77 + 10),
                        plot.serial() % 17 == 0,
                        plot.practice().clinic().organisation());
        Citizen citizen = ((OpenedCitizen.Opened) citizens.open(typed)).citizen();
        var wanted =
                new NewCase(
                        citizen.person(),
                        citizen.name(),
                        citizen.birthDate(),
                        plot.type(),
                        plot.area(),
                        plot.town().region(),
                        plot.town().team().id(),
                        plot.practice().clinic().organisation(),
                        plot.childrenAtHome(),
                        plot.qualifyingEducation(),
                        plot.serial() % 6 == 5
                                ? EnumSet.of(
                                        ConsentCovers.HEALTH_INFORMATION,
                                        ConsentCovers.SHARE_WITH_TEAM)
                                : EnumSet.allOf(ConsentCovers.class));
        var opened = DemoDoing.expect(Opening.Opened.class, cases.open(wanted));
        ledger.opened(plot, opened.id(), citizen.person());
    }

    /// Half of the citizens write what they want said.
    void ownWords(DemoCase story, LocalDate day, DemoScript script) {
        if (story.plot().serial() % 2 == 0) {
            script.on(day, story.citizen(), () -> write(story));
        }
    }

    private void write(DemoCase story) {
        own.look(cases.find(story.id()).orElseThrow().number());
        Map<String, Object> said = DemoWords.sayings(story.plot(), "own");
        words.write(
                story.id(),
                new OwnWords(
                        0,
                        String.valueOf(said.get("important")),
                        String.valueOf(said.get("goals")),
                        String.valueOf(said.get("specialNeeds")),
                        String.valueOf(said.get("companion"))));
    }

    void consentTakenBack(DemoCase story, LocalDate day, DemoScript script) {
        Set<ConsentCovers> standing =
                EnumSet.of(ConsentCovers.HEALTH_INFORMATION, ConsentCovers.TALK_WITH_GP);
        script.on(day, story.caseworker(), () -> consents.change(story.id(), standing));
    }

    void withdraw(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                turns.withdraw(
                                        story.id(), DemoWords.say(story.plot(), "withdrawn"))));
    }

    void reopen(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                turns.reopen(story.id(), DemoWords.say(story.plot(), "reopened"))));
    }

    /// A colleague takes over: some cases have had another caseworker from the beginning.
    void give(DemoCase story, DemoScript script) {
        if (!story.plot().is(CaseStatus.PREPARATION, 10)) {
            return;
        }
        var to = story.plot().town().caseworkers().getFirst();
        script.on(
                after(story.plot().dates().opened(), 4),
                story.caseworker(),
                () -> {
                    var theCase = cases.find(story.id()).orElseThrow();
                    if (!to.person().equals(theCase.caseworker())) {
                        DemoDoing.done(turns.give(theCase, to.person()));
                    }
                });
    }
}
