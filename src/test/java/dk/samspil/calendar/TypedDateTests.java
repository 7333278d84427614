package dk.samspil.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.web.bind.WebDataBinder;

class TypedDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-3-2026",
                "03.03.2026",
                "3/3 2026",
                "3/3-2026",
                "2026-03-03",
                "030326",
                "03032026",
                " 3 3 2026 ",
                "3/3/26",
                "3. 3. 2026"
            })
    void datesAreReadAsDanesTypeThem(String typed) {
        assertThat(TypedDate.read(typed))
                .isEqualTo(new TypedDate.Understood(LocalDate.of(2026, 3, 3)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31-2-2026, calendar.date.doesNotExist",
        "29.02.2025, calendar.date.doesNotExist",
        "3-13-2026, calendar.date.doesNotExist",
        "3-3-0226, calendar.date.yearOutside",
        "snart, calendar.date.notUnderstood",
        "'', calendar.date.notUnderstood",
        "3-3, calendar.date.notUnderstood"
    })
    void whatIsNotADateIsRefusedWithTheReason(String typed, String reason) {
        assertThat(TypedDate.read(typed)).isEqualTo(new TypedDate.NotUnderstood(reason));
    }

    @Test
    void aFormKeepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        var form = new Form();
        var binder = new WebDataBinder(form, "form");
        var conversion = new DefaultFormattingConversionService();
        conversion.addFormatter(new TypedDates());
        binder.setConversionService(conversion);
        new TypedDates.Reasons().explain(binder);

        binder.bind(
                new org.springframework.beans.MutablePropertyValues(
                        java.util.Map.of("day", "31-2-2026")));

        var error = binder.getBindingResult().getFieldError("day");
        assertThat(error).isNotNull();
        assertThat(error.getCode()).isEqualTo("calendar.date.doesNotExist");
        assertThat(error.getRejectedValue()).isEqualTo("31-2-2026");
        assertThat(new TypedDates().print(LocalDate.of(2026, 3, 3), Locale.of("da")))
                .isEqualTo("03-03-2026");
    }

    static class Form {
        private LocalDate day = LocalDate.MIN;

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }
}
