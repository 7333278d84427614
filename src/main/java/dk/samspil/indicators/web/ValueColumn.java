package dk.samspil.indicators.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a spreadsheet of values, by their Danish headings.
enum ValueColumn {
    INDICATOR("Indikator", ""),
    PERIOD("Periode", "period"),
    NUMERATOR("Tæller", "numerator"),
    DENOMINATOR("Nævner", "denominator"),
    VALUE("Værdi", "value"),
    REFERRED("Henvist", "referred"),
    STARTED("Påbegyndt", "started"),
    EXAMINED("Undersøgt", "examined"),
    SUMMONED("Indkaldt", "summoned"),
    WAIT_DAYS("Ventetid i dage", "waitDays"),
    DATA_DATE("Data pr.", "dataDate"),
    REASON("Grund til rettelse", "reason");

    private final String heading;
    private final String field;

    ValueColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    String heading() {
        return heading;
    }

    /// The column that a field of {@link RawValue} is read from.
    static ValueColumn of(String field) {
        return Stream.of(values()).filter(c -> c.field.equals(field)).findFirst().orElse(PERIOD);
    }

    static Optional<ValueColumn> named(String typed) {
        return Stream.of(values()).filter(c -> plain(c.heading).equals(plain(typed))).findFirst();
    }

    /// Words without case, spaces and signs.
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
