package dk.samspil.parties.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a sheet of people, by their Danish headings: one row is one person in one role.
enum SheetColumn {
    NAME("Navn"),
    TITLE("Titel"),
    PHONE("Telefon"),
    MAIL("Sikker mail"),
    ORGANISATION("Organisation"),
    CAPACITY("Rolle"),
    AREA("Arbejdsområde"),
    REPRESENTS("Repræsenterer"),
    SINCE("Fra"),
    UNTIL("Til"),
    PROVIDER("Log ind hos"),
    SUBJECT("Kendt som");

    private final String heading;

    SheetColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<SheetColumn> named(String typed) {
        return Stream.of(values()).filter(c -> plain(c.heading).equals(plain(typed))).findFirst();
    }

    /// The headings of a sheet without which nobody can be registered.
    static Stream<SheetColumn> required() {
        return Stream.of(NAME, ORGANISATION, CAPACITY);
    }

    /// Words without case, spaces and signs.
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
