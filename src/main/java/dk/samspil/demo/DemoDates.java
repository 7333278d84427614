package dk.samspil.demo;

import dk.samspil.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Random;

/// The days on which the steps of a case were taken, or would be. Counted back from where the case
/// stands today, so that its deadlines are as near as they should be.
///
/// @param asked LÆ 261 to the GP, `answered` LÆ 265 from there
/// @param sent the case file to team and citizen
/// @param meeting that the case is referred to, or has been at
record DemoDates(
        LocalDate opened,
        LocalDate asked,
        LocalDate answered,
        LocalDate referred,
        LocalDate screened,
        LocalDate booked,
        LocalDate sent,
        LocalDate meeting) {

    static final WorkingDays WORKING = WorkingDays.danish();

    /// Opened on a day; nothing else is known of it yet.
    static DemoDates opened(LocalDate opened, Random random) {
        LocalDate asked = WORKING.plus(opened, random.nextInt(3, 9));
        return asked(asked, opened, random);
    }

    static DemoDates asked(LocalDate asked, Random random) {
        return asked(asked, WORKING.minus(asked, random.nextInt(3, 10)), random);
    }

    private static DemoDates asked(LocalDate asked, LocalDate opened, Random random) {
        LocalDate answered = WORKING.plus(asked, random.nextInt(8, 17));
        LocalDate referred = WORKING.plus(answered, random.nextInt(2, 6));
        return whole(opened, asked, answered, referred, WORKING.plus(referred, 13), random);
    }

    static DemoDates answered(LocalDate answered, Random random) {
        LocalDate asked = WORKING.minus(answered, random.nextInt(8, 17));
        LocalDate referred = WORKING.plus(answered, 3);
        return whole(
                WORKING.minus(asked, random.nextInt(3, 10)),
                asked,
                answered,
                referred,
                WORKING.plus(referred, 13),
                random);
    }

    /// Referred on a day for a meeting.
    static DemoDates referred(LocalDate referred, LocalDate meeting, Random random) {
        LocalDate answered = WORKING.minus(referred, random.nextInt(2, 7));
        LocalDate asked = WORKING.minus(answered, random.nextInt(8, 17));
        return whole(
                WORKING.minus(asked, random.nextInt(3, 10)),
                asked,
                answered,
                referred,
                meeting,
                random);
    }

    /// Referred in good time for a meeting, and some days before `today` in any case.
    static DemoDates towards(LocalDate meeting, LocalDate today, Random random) {
        LocalDate inTime = WORKING.minus(meeting, random.nextInt(12, 16));
        LocalDate latest = WORKING.minus(today, random.nextInt(8, 11));
        return referred(inTime.isBefore(latest) ? inTime : latest, meeting, random);
    }

    private static DemoDates whole(
            LocalDate opened,
            LocalDate asked,
            LocalDate answered,
            LocalDate referred,
            LocalDate meeting,
            Random random) {
        LocalDate screened = WORKING.plus(referred, random.nextInt(2, 5));
        LocalDate booked = WORKING.plus(screened, random.nextInt(1, 3));
        LocalDate usual = WORKING.minus(meeting, 6);
        return new DemoDates(
                opened,
                asked,
                answered,
                referred,
                screened,
                booked,
                usual.isBefore(booked) ? booked : usual,
                meeting);
    }

    /// So many working days after (or, negative, before) a day.
    static LocalDate after(LocalDate day, int workingDays) {
        return WORKING.plus(day, workingDays);
    }
}
