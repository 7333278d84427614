package dk.samspil.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Absence.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AbsenceCalendarTests {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                        + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T080000Z\r\n"
                + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    private static AbsenceCalendar.Contents read(byte[] file) {
        return AbsenceCalendar.read(file, FROM, TO, List.of());
    }

    private static Absence away(int month, int first, int toMonth, int last, Kind kind) {
        return new Absence(
                LocalDate.of(2027, month, first), LocalDate.of(2027, toMonth, last), kind);
    }

    @Test
    void anEventOfWholeDaysEndsBeforeTheDayItNamesAsItsEnd() {
        var july =
                event(
                        "SUMMARY:Sommerferie",
                        "DTSTART;VALUE=DATE:20270712",
                        "DTEND;VALUE=DATE:20270731");
        assertThat(read(file(july)).away()).containsExactly(away(7, 12, 7, 30, Kind.HOLIDAY));
    }

    @Test
    void fiveDaysAWeekAreOneSpell() {
        var weeks =
                event(
                        "SUMMARY:Kursus",
                        "DTSTART;VALUE=DATE:20270301",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10");
        assertThat(read(file(weeks)).away()).containsExactly(away(3, 1, 3, 12, Kind.COURSE));
    }

    @Test
    void halfADayCountsAndAnHourDoesNot() {
        var course =
                event(
                        "SUMMARY:Uddannelse",
                        "DTSTART;TZID=Romance Standard Time:20270302T120000",
                        "DTEND;TZID=Romance Standard Time:20270302T180000");
        var dentist = event("SUMMARY:Tandlæge", "DTSTART:20270303T080000", "DTEND:20270303T093000");
        var evening =
                event("SUMMARY:Bestyrelse", "DTSTART:20270304T160000", "DTEND:20270304T220000");
        assertThat(read(file(course, dentist, evening)).away())
                .containsExactly(away(3, 2, 3, 2, Kind.COURSE));
    }

    @Test
    void timesOfTheWorldAreReadAsTheClockHere() {
        var late = event("SUMMARY:Fri", "DTSTART:20270614T100000Z", "DTEND:20270614T140000Z");
        var early = event("SUMMARY:Fri", "DTSTART:20270615T030000Z", "DTEND:20270615T070000Z");
        assertThat(read(file(late, early)).away()).containsExactly(away(6, 14, 6, 14, Kind.OTHER));
    }

    @Test
    void whatIsFreeOrCalledOffIsNoAbsence() {
        assertThat(
                        read(file(
                                        event("DTSTART;VALUE=DATE:20270501", "TRANSP:TRANSPARENT"),
                                        event("DTSTART;VALUE=DATE:20270503", "STATUS:CANCELLED"),
                                        event(
                                                "DTSTART;VALUE=DATE:20270504",
                                                "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")))
                                .away())
                .isEmpty();
    }

    @Test
    void aBrokenEventIsToldWithItsLineAndTheOthersAreRead() {
        var good = event("SUMMARY:Syg", "DTSTART;VALUE=DATE:20270205");
        var date = event("DTSTART;VALUE=DATE:20271340");
        var none = event("SUMMARY:Uden dag");
        var open = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270301\r\n";
        var contents = read(file(good, date, none, open, good.replace("0205", "0206")));
        assertThat(contents.away()).containsExactly(away(2, 5, 2, 5, Kind.ILLNESS));
        assertThat(contents.unread())
                .extracting(unread -> unread.line() + " " + unread.why().key())
                .containsExactly(
                        "9 staffing.calendar.broken",
                        "14 staffing.calendar.broken",
                        "19 staffing.calendar.unfinished");
    }

    @Test
    void aRuleByTheSecondIsRefused() {
        var busy = event("DTSTART:20270101T000000", "RRULE:FREQ=SECONDLY");
        assertThat(read(file(busy)).unread())
                .extracting(unread -> unread.why().key())
                .containsExactly("staffing.calendar.too-often");
    }

    @Test
    void aCenturyAwayIsASlipOfThePen() {
        var century = event("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:21270101");
        assertThat(read(file(century)).unread())
                .extracting(unread -> unread.why().key())
                .containsExactly("staffing.calendar.too-long");
    }

    @Test
    void whatIsKnownAlreadyIsNotFoundAgain() {
        var week = event("DTSTART;VALUE=DATE:20270405", "DTEND;VALUE=DATE:20270410");
        var known = List.of(away(4, 5, 4, 7, Kind.HOLIDAY));
        assertThat(AbsenceCalendar.read(file(week), FROM, TO, known).away())
                .containsExactly(away(4, 8, 4, 9, Kind.OTHER));
    }

    @Test
    void foldedLinesAreOneLine() {
        var folded = event("SUMMARY:Somm\r\n erferie", "DTSTART;VAL\r\n\tUE=DATE:20270802");
        assertThat(read(file(folded)).away()).containsExactly(away(8, 2, 8, 2, Kind.HOLIDAY));
    }

    @Test
    void anotherFileIsNoCalendar() {
        assertThat(AbsenceCalendar.isCalendar("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void noDamageThrowsAndNoEventBesidesIsLost() {
        var random = new Random(4711);
        var good = event("SUMMARY:Ferie", "DTSTART;VALUE=DATE:20271004");
        for (int i = 0; i < 2_000; i++) {
            var other =
                    new StringBuilder(
                            event(
                                    "SUMMARY:Kursus i by " + i,
                                    "DTSTART;TZID=Europe/Copenhagen:20270302T080000",
                                    "DTEND;TZID=Europe/Copenhagen:20270302T160000",
                                    "RRULE:FREQ=WEEKLY;UNTIL=20270501T000000Z;BYDAY=TU",
                                    "EXDATE;TZID=Europe/Copenhagen:20270309T080000"));
            int inside = "BEGIN:VEVENT\r\n".length();
            int end = other.length() - "END:VEVENT\r\n".length();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                other.setCharAt(random.nextInt(inside, end), (char) random.nextInt(32, 256));
            }
            assertThat(read(file(other.toString(), good)).away())
                    .as(other.toString())
                    .anyMatch(away -> away.covers(LocalDate.of(2027, 10, 4)));
        }
    }
}
