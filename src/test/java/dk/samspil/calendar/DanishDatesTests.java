package dk.samspil.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23); // a Monday

    private final DanishDates danish = seen(TODAY, Locale.of("da"));
    private final DanishDates english = seen(TODAY, Locale.ENGLISH);

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "2026-11-23, i dag, today",
        "2026-11-24, i morgen, tomorrow",
        "2026-11-26, om 3 arbejdsdage, in 3 working days",
        "2026-11-30, om 5 arbejdsdage, in 5 working days",
        "2026-11-20, 1 arbejdsdag over fristen, 1 working day past the deadline",
        "2026-11-19, 2 arbejdsdage over fristen, 2 working days past the deadline"
    })
    void deadlinesAreSaidInWorkingDays(LocalDate due, String inDanish, String inEnglish) {
        assertThat(danish.deadline(due)).isEqualTo(inDanish);
        assertThat(english.deadline(due)).isEqualTo(inEnglish);
    }

    @Test
    void deadlinesThatFallOnClosedDaysAreStillSaidCorrectly() {
        var friday = seen(LocalDate.of(2026, 11, 20), Locale.of("da"));
        assertThat(friday.deadline(LocalDate.of(2026, 11, 21))).isEqualTo("i morgen");
        assertThat(friday.deadline(LocalDate.of(2026, 11, 22))).isEqualTo("om 2 dage");
        assertThat(friday.deadline(LocalDate.of(2026, 11, 23))).isEqualTo("om 1 arbejdsdag");
        var saturday = seen(LocalDate.of(2026, 11, 21), Locale.of("da"));
        assertThat(saturday.deadline(LocalDate.of(2026, 11, 20)))
                .isEqualTo("fristen er overskredet");
    }

    @Test
    void datesAreWrittenAsPeopleWriteThem() {
        assertThat(danish.date(LocalDate.of(2026, 11, 22))).isEqualTo("22. november 2026");
        assertThat(english.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 November 2026");
        assertThat(danish.shortDate(LocalDate.of(2026, 3, 2))).isEqualTo("man. 2. marts");
        assertThat(danish.shortDate(LocalDate.of(2027, 3, 3))).isEqualTo("ons. 3. marts 2027");
        assertThat(danish.longDate(LocalDate.of(2026, 3, 2))).isEqualTo("mandag den 2. marts 2026");
        assertThat(danish.time(LocalTime.of(9, 30))).isEqualTo("kl. 09.30");
        assertThat(danish.dateTime(LocalDateTime.of(2026, 11, 22, 9, 30)))
                .isEqualTo("22. november 2026 kl. 09.30");
        assertThat(danish.date((LocalDate) null)).isEmpty();
    }

    @Test
    void theYearIsRightInTheDaysAroundNewYear() {
        assertThat(danish.date(LocalDate.of(2024, 12, 30))).isEqualTo("30. december 2024");
        assertThat(danish.date(LocalDate.of(2027, 1, 1))).isEqualTo("1. januar 2027");
    }

    @Test
    void anInstantBelongsToTheDayInCopenhagenAlsoWhenTheClocksChange() {
        assertThat(danish.dateTime(Instant.parse("2026-03-28T23:30:00Z")))
                .isEqualTo("29. marts 2026 kl. 00.30");
        assertThat(danish.dateTime(Instant.parse("2026-03-29T01:30:00Z")))
                .isEqualTo("29. marts 2026 kl. 03.30");
        assertThat(danish.dateTime(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("25. oktober 2026 kl. 02.30");
        assertThat(danish.dateTime(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("25. oktober 2026 kl. 02.30");
    }

    @Test
    void ageIsInWholeYears() {
        assertThat(danish.age(LocalDate.of(1982, 11, 23))).isEqualTo("44 år");
        assertThat(danish.age(LocalDate.of(1982, 11, 24))).isEqualTo("43 år");
        assertThat(english.age(LocalDate.of(1982, 11, 23))).isEqualTo("44 years");
    }

    private static DanishDates seen(LocalDate today, Locale locale) {
        return new DanishDates(locale, today, WorkingDays.danish());
    }
}
