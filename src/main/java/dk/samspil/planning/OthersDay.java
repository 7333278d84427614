package dk.samspil.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/// A day that another team has planned.
public record OthersDay(
        LocalDate day, String teamName, LocalTime starts, LocalTime ends, String place) {

    boolean takes(PlannedDay wanted) {
        return day.equals(wanted.day())
                && wanted.details().overlaps(starts, ends)
                && plain(place).equals(plain(wanted.details().place()));
    }

    private static String plain(String place) {
        return place.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
