package dk.samspil.parties;

import dk.samspil.calendar.DanishDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person number (CPR): a valid date and four digits. Never refused on the modulus-11 check,
/// which has not held for all numbers since 2007. Masks itself wherever it is written by accident.
public record Cpr(String digits) {

    public Cpr {
        if (read(digits) == null) {
            throw new IllegalStateException("not a person number");
        }
    }

    /// Reads `0101701234`, `010170-1234` and `010170 1234`.
    public static Parsed<Cpr> parse(String typed) {
        var digits = typed.strip().replaceFirst("^(\\d{6})[- ](\\d{4})$", "$1$2");
        if (!digits.matches("\\d{10}")) {
            return new Parsed.Refused<>("parties.cpr.tenDigits");
        }
        return read(digits) == null
                ? new Parsed.Refused<>("parties.cpr.noSuchDate")
                : new Parsed.Read<>(new Cpr(digits));
    }

    public LocalDate birthDate() {
        var date = read(digits);
        if (date == null) {
            throw new IllegalStateException("not a person number");
        }
        return date;
    }

    /// Whole years on a day.
    public int age(LocalDate on) {
        return DanishDates.years(birthDate(), on);
    }

    /// "010170-1234", for those who may see it.
    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /// "010170-****"
    @Override
    public String toString() {
        return digits.substring(0, 6) + "-****";
    }

    private static @Nullable LocalDate read(String digits) {
        if (!digits.matches("\\d{10}")) {
            return null;
        }
        int yearOfCentury = Integer.parseInt(digits.substring(4, 6));
        try {
            return LocalDate.of(
                    century(digits.charAt(6) - '0', yearOfCentury) + yearOfCentury,
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The seventh digit tells the century (the CPR office's table of 1968).
    private static int century(int seventh, int yearOfCentury) {
        return switch (seventh) {
            case 0, 1, 2, 3 -> 1900;
            case 4, 9 -> yearOfCentury <= 36 ? 2000 : 1900;
            default -> yearOfCentury <= 57 ? 2000 : 1800;
        };
    }
}
