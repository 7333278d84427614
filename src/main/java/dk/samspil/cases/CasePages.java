package dk.samspil.cases;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Side;
import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import dk.samspil.ui.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a case for a page: finds it or answers 404, logs the look, and gathers the frame.
@Component
public class CasePages {

    private final CaseJournal journal;
    private final CaseReads reads;
    private final List<CasePart> parts;
    private final People professionals;
    private final Askers askers;
    private final AccessLog accessLog;
    private final DatesNow dates;

    CasePages(
            CaseJournal journal,
            CaseReads reads,
            List<CasePart> parts,
            People professionals,
            Askers askers,
            AccessLog accessLog,
            DatesNow dates) {
        this.journal = journal;
        this.reads = reads;
        this.parts = parts;
        this.professionals = professionals;
        this.askers = askers;
        this.accessLog = accessLog;
        this.dates = dates;
    }

    /// @throws NotFound when there is no such case, or not for this asker
    @Transactional
    public CasePage open(String number, CaseTab tab) {
        RehabilitationCase theCase = look(number, tab);
        return new CasePage(theCase, chrome(theCase, tab, askers.current()));
    }

    /// Finds a case for an action or a file; the look is logged.
    ///
    /// @throws NotFound when there is no such case, or not for this asker
    @Transactional
    public RehabilitationCase look(String number, CaseTab tab) {
        if (askers.current().side() == Side.CITIZEN) {
            throw new NotFound();
        }
        RehabilitationCase theCase = journal.find(number).orElseThrow(NotFound::new);
        accessLog.looked(theCase.id().value(), "case." + tab.name(), CaseLooks.what(tab));
        return theCase;
    }

    private CaseChrome chrome(RehabilitationCase theCase, CaseTab tab, Asker asker) {
        DanishDates written = dates.now();
        List<RunningDeadline> clocks = reads.deadlines(theCase.id());
        List<CasePart.Told> told =
                parts.stream()
                        .map(part -> part.tell(theCase, asker))
                        .sorted(Comparator.comparing(CasePart.Told::tab))
                        .toList();
        var nextSteps = all(told, CasePart.Told::nextSteps);
        var people = new ArrayList<CaseChrome.Person>();
        people.add(caseworker(theCase));
        people.addAll(all(told, CasePart.Told::people));
        nextSteps.sort(Comparator.comparing(step -> !step.allowed()));
        return new CaseChrome(
                theCase.number(),
                theCase.citizenName(),
                theCase.age(written.today()),
                Text.of(theCase.type().messageKey()),
                theCase.urgent() ? Text.of("cases.urgent") : null,
                tone(theCase, clocks, written, asker),
                Text.of(theCase.status().messageKey()),
                next(clocks, written),
                steps(theCase, written),
                tabs(theCase, tab, told, asker.side()),
                nextSteps,
                all(told, CasePart.Told::missing),
                people.stream().distinct().toList(),
                clocks.stream()
                        .map(
                                clock ->
                                        new CaseChrome.Deadline(
                                                Text.of(clock.kind().messageKey()),
                                                words(clock, written),
                                                toneOf(clock, written)))
                        .toList());
    }

    private CaseChrome.Person caseworker(RehabilitationCase theCase) {
        return new CaseChrome.Person(
                Text.of("cases.person.caseworker"),
                theCase.caseworkerName(),
                professionals.find(theCase.caseworker()).map(Person::phone).orElse(""));
    }

    private static Tone tone(
            RehabilitationCase theCase,
            List<RunningDeadline> clocks,
            DanishDates written,
            Asker asker) {
        if (!theCase.status().active()) {
            return Tone.DONE;
        }
        Tone nearest = clocks.isEmpty() ? Tone.NEUTRAL : toneOf(clocks.getFirst(), written);
        if (nearest == Tone.LATE || nearest == Tone.SOON) {
            return nearest;
        }
        return theCase.status().turn() == asker.side() ? Tone.YOURS : Tone.WAITING;
    }

    private static Tone toneOf(RunningDeadline clock, DanishDates written) {
        return DeadlineTones.of(clock.due(), written.today());
    }

    private static Text words(RunningDeadline clock, DanishDates written) {
        return Text.asItIs(written.deadline(clock.due()) + " (" + written.date(clock.due()) + ")");
    }

    private static @Nullable Text next(List<RunningDeadline> clocks, DanishDates written) {
        if (clocks.isEmpty()) {
            return null;
        }
        RunningDeadline first = clocks.getFirst();
        return Text.of(
                "cases.next", Text.of(first.kind().messageKey()), written.deadline(first.due()));
    }

    private static List<CaseChrome.Step> steps(RehabilitationCase theCase, DanishDates written) {
        CaseStep at = theCase.status().step();
        boolean over = theCase.status() == CaseStatus.CLOSED;
        return Arrays.stream(CaseStep.values())
                .map(
                        step ->
                                new CaseChrome.Step(
                                        Text.of(step.messageKey()),
                                        step == CaseStep.MEETING && theCase.meetingOn() != null
                                                ? Text.asItIs(written.date(theCase.meetingOn()))
                                                : null,
                                        over || step.compareTo(at) < 0
                                                ? CaseChrome.StepState.DONE
                                                : step == at
                                                        ? CaseChrome.StepState.CURRENT
                                                        : CaseChrome.StepState.TODO))
                .toList();
    }

    private static <T> List<T> all(
            List<CasePart.Told> told, Function<CasePart.Told, List<T>> what) {
        return told.stream()
                .flatMap(part -> what.apply(part).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<CaseChrome.Tab> tabs(
            RehabilitationCase theCase, CaseTab current, List<CasePart.Told> told, Side reader) {
        return Arrays.stream(CaseTab.values())
                .filter(tab -> tab.isFor(reader))
                .map(
                        tab ->
                                new CaseChrome.Tab(
                                        Text.of(tab.messageKey()),
                                        theCase.href() + tab.path(),
                                        badge(told, tab),
                                        tab == current))
                .toList();
    }

    private static @Nullable Text badge(List<CasePart.Told> told, CaseTab tab) {
        return told.stream()
                .filter(part -> part.tab() == tab)
                .flatMap(part -> Stream.ofNullable(part.badge()))
                .findFirst()
                .orElse(null);
    }
}
