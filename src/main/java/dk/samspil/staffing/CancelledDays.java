package dk.samspil.staffing;

import dk.samspil.access.Askers;
import dk.samspil.cases.Result;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.ui.Languages;
import dk.samspil.ui.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A meeting to which no coordinator can go is cancelled: its cases go back in line, everybody is
/// told, and the day leaves the plan.
@Component
@Transactional
public class CancelledDays {

    private final PublishedStore published;
    private final Meetings meetings;
    private final MessageSource texts;
    private final Askers askers;

    CancelledDays(PublishedStore published, Meetings meetings, MessageSource texts, Askers askers) {
        this.published = published;
        this.meetings = meetings;
        this.texts = texts;
        this.askers = askers;
    }

    /// Only a day that is published without a coordinator, and has become a meeting day.
    public Result cancel(int year, UUID plannedDay) {
        var day =
                published.of(askers.current().organisation(), year).stream()
                        .filter(each -> each.day().plannedDay().equals(plannedDay))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!day.day().unstaffed() || day.notYet()) {
            return Result.refused("staffing.refused.has-coordinator");
        }
        if (day.meeting() == null) {
            return Result.refused("staffing.refused.no-meeting-yet");
        }
        return cancel(day);
    }

    /// @param day that has become a meeting day
    Result cancel(PublishedDay day) {
        return meetings.cancel(
                new MeetingId(Objects.requireNonNull(day.meeting())),
                texts.getMessage("staffing.message.nobody-comes", null, Languages.DANISH));
    }
}
