package dk.samspil.journeys;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Languages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/// The one case that the journey takes the whole way, and the days that it turns on.
final class Story {

    static final String CITIZEN = "Karoline Øbro Testesen";

    /// A number that cannot exist: no sequence is 0000.
    static final String CPR = "170384-0000";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    final LocalDate today = LocalDate.now(DanishDates.ZONE);
    final LocalDate meetingDay;
    final LocalDate dayWithoutCoordinator;
    private String number = "";

    /// On the first two working days from six weeks ahead on that the team has nothing planned for.
    Story(Stage stage) {
        var taken = stage.plannedDays();
        var free =
                Stream.iterate(
                                WorkingDays.danish().plus(today, 30),
                                day -> WorkingDays.danish().plus(day, 1))
                        .filter(day -> !taken.contains(day))
                        .limit(2)
                        .toList();
        meetingDay = free.getFirst();
        dayWithoutCoordinator = free.getLast();
    }

    /// "26-1042"
    String number() {
        if (number.isEmpty()) {
            throw new IllegalStateException("no case has been opened");
        }
        return number;
    }

    void opened(String number) {
        this.number = number;
    }

    String at(String tab) {
        return "/sager/" + number() + tab;
    }

    /// A day as people type it: 3-3-2026.
    static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /// A day as the lists of meeting days write it: fre. 8. januar.
    static String written(LocalDate day) {
        return new DanishDates(Languages.DANISH, day, WorkingDays.danish()).shortDate(day);
    }
}
