package dk.samspil.cases;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Tone;
import java.time.LocalDate;

/// How urgent a deadline looks: late, within three working days, or in good time.
public final class DeadlineTones {

    private static final int SOON_WORKING_DAYS = 3;

    private DeadlineTones() {}

    public static Tone of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Tone.LATE;
        }
        return WorkingDays.danish().between(today, due) <= SOON_WORKING_DAYS
                ? Tone.SOON
                : Tone.NEUTRAL;
    }
}
