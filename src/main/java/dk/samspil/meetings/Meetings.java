package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases on the agenda of a team's meeting day: put on, taken off, and the meeting itself. A day
/// that the asker may not see is not found.
@Component
@Transactional
public class Meetings {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH.mm");

    private final MeetingDays days;
    private final Agenda agenda;
    private final TableRules rules;
    private final MeetingMessages messages;
    private final Cases cases;
    private final CaseWay way;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingDays days,
            Agenda agenda,
            TableRules rules,
            MeetingMessages messages,
            Cases cases,
            CaseWay way,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.agenda = agenda;
        this.rules = rules;
        this.messages = messages;
        this.cases = cases;
        this.way = way;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MeetingDay> find(MeetingId id) {
        return days.find(id);
    }

    /// The case's meeting ahead or, failing that, the last one it was at.
    @Transactional(readOnly = true)
    public Optional<BookedCase> ofCase(CaseId id) {
        return agenda.ofCase(id)
                .flatMap(item -> days.find(item.meeting()).map(day -> item.on(day)));
    }

    /// The agenda of a day by time; not what was taken off.
    @Transactional(readOnly = true)
    public List<BookedCase> agenda(MeetingDay day) {
        return agenda.of(day.id()).stream().map(item -> item.on(day)).toList();
    }

    /// The slots that are still free.
    @Transactional(readOnly = true)
    public List<LocalTime> free(MeetingDay day) {
        Set<LocalTime> taken = new HashSet<>();
        agenda.of(day.id()).forEach(item -> taken.add(item.starts()));
        return day.times().stream().filter(time -> !taken.contains(time)).toList();
    }

    /// Puts a case that is ready for its meeting on a day's agenda.
    ///
    /// @param at the slot wanted; null = the first free one
    public Result book(CaseId id, MeetingId meeting, @Nullable LocalTime at) {
        MeetingDay day = days.lock(meeting).orElseThrow(NotFound::new);
        RehabilitationCase theCase = cases.find(id).orElseThrow(NotFound::new);
        if (day.municipality() != theCase.municipality()) {
            throw new NotFound();
        }
        if (!day.planned()) {
            return Result.refused("meetings.refused.not-planned");
        }
        if (theCase.status() != CaseStatus.READY_FOR_MEETING) {
            return Result.refused(
                    "meetings.refused.not-ready", Text.of(theCase.status().messageKey()));
        }
        List<LocalTime> free = free(day);
        if (free.isEmpty() || (at != null && !free.contains(at))) {
            return Result.refused(
                    free.isEmpty() ? "meetings.refused.full" : "meetings.refused.slot-taken");
        }
        LocalTime starts = at == null ? free.getFirst() : at;
        Result told = way.putOnAgenda(id, meeting.value(), day.day(), AT.format(starts));
        if (told.isDone()) {
            agenda.add(
                    meeting, id, day.municipality(), starts, day.minutesPerCase(), clock.instant());
        }
        return told;
    }

    /// Takes a case off the agenda before its meeting; it is ready for another one afterwards.
    public Result takeOff(CaseId id, String reason) {
        return release(
                id, reason, booking -> way.takenOffAgenda(id, booking.meeting().day(), reason));
    }

    /// Puts the case's meeting off to a day that is not known yet.
    public Result postpone(CaseId id, String reason) {
        return release(id, reason, booking -> way.postponed(id, booking.meeting().day(), reason));
    }

    private Result release(CaseId id, String reason, Function<BookedCase, Result> tell) {
        BookedCase booking = booked(id);
        Result told = tell.apply(booking);
        if (told.isDone()) {
            agenda.move(id, ItemStatus.BOOKED, ItemStatus.TAKEN_OFF, reason);
            messages.noMeeting(booking, cases.find(id).orElseThrow(), reason);
        }
        return told;
    }

    /// Why the meeting about the case cannot start; empty when it can.
    ///
    /// @param findings what is missing or doubtful about the table for the case
    public static Optional<Text> whyNotStart(BookedCase booking, List<TableFinding> findings) {
        if (booking.status() != ItemStatus.BOOKED) {
            return Optional.of(Text.of("meetings.refused.not-booked"));
        }
        return findings.stream().filter(TableFinding::stops).map(TableFinding::text).findFirst();
    }

    /// Why the meeting that the case is booked to cannot begin; empty when it can.
    @Transactional(readOnly = true)
    public Optional<Text> whyNotStart(RehabilitationCase theCase) {
        return ofCase(theCase.id())
                .flatMap(booking -> whyNotStart(booking, findings(booking, theCase)));
    }

    private List<TableFinding> findings(BookedCase booking, RehabilitationCase theCase) {
        MeetingDay day = booking.meeting();
        return rules.of(day, List.of(theCase.facts(day.day())));
    }

    /// The meeting about the case begins.
    public Result start(CaseId id) {
        BookedCase booking = booked(id);
        RehabilitationCase theCase = cases.find(id).orElseThrow(NotFound::new);
        var reason = whyNotStart(booking, findings(booking, theCase));
        if (reason.isPresent()) {
            return new Result.Refused(reason.get());
        }
        Result told = way.meetingStarted(id);
        if (told.isDone()) {
            agenda.move(id, ItemStatus.BOOKED, ItemStatus.RUNNING, "");
        }
        return told;
    }

    /// The meeting about the case is over, whatever came of it; safe to repeat. After the last case
    /// the day has been held.
    public void finish(CaseId id) {
        if (!agenda.move(id, ItemStatus.RUNNING, ItemStatus.DONE, "")) {
            return;
        }
        agenda.ofCase(id)
                .map(AgendaItem::meeting)
                .filter(meeting -> agenda.of(meeting).stream().allMatch(Meetings::isDone))
                .ifPresent(meeting -> days.ended(meeting, MeetingStatus.HELD, ""));
    }

    /// The day does not take place: every case is ready for another day, and everyone is told.
    public Result cancel(MeetingId meeting, String reason) {
        MeetingDay day = days.lock(meeting).orElseThrow(NotFound::new);
        List<AgendaItem> items = agenda.of(meeting);
        if (!day.planned() || items.stream().anyMatch(Meetings::hasBegun)) {
            return Result.refused("meetings.refused.not-planned");
        }
        if (items.stream().anyMatch(item -> cases.find(item.caseId()).isEmpty())) {
            return Result.refused("meetings.refused.others-cases");
        }
        for (AgendaItem item : items) {
            Result told = takeOff(item.caseId(), reason);
            if (!told.isDone()) {
                throw new IllegalStateException("case and agenda disagree: " + item.caseId());
            }
        }
        days.ended(meeting, MeetingStatus.CANCELLED, reason);
        events.publishEvent(new MeetingDayCancelled(meeting.value(), reason));
        return Result.done();
    }

    private BookedCase booked(CaseId id) {
        return ofCase(id).orElseThrow(NotFound::new);
    }

    private static boolean isDone(AgendaItem item) {
        return item.status() == ItemStatus.DONE;
    }

    private static boolean hasBegun(AgendaItem item) {
        return item.status() != ItemStatus.BOOKED;
    }
}
