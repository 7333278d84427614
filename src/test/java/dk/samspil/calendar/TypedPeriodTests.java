package dk.samspil.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPeriodTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019-2021             | 2019-01-01 | 2021-12-31",
                "2019 – 2021           | 2019-01-01 | 2021-12-31",
                "2019-21               | 2019-01-01 | 2021-12-31",
                "2019 til 2021         | 2019-01-01 | 2021-12-31",
                "2024-nu               | 2024-01-01 | -",
                "2024 -                | 2024-01-01 | -",
                "2024 til d.d.         | 2024-01-01 | -",
                "siden 2021            | 2021-01-01 | -",
                "Siden maj 2022        | 2022-05-01 | -",
                "fra 1. marts 2022     | 2022-03-01 | -",
                "2021                  | 2021-01-01 | 2021-12-31",
                "i 2021                | 2021-01-01 | 2021-12-31",
                "marts 2019            | 2019-03-01 | 2019-03-31",
                "mar. 2019 - sept. 2020| 2019-03-01 | 2020-09-30",
                "03-2019 - 06-2020     | 2019-03-01 | 2020-06-30",
                "1/3 2019 - 30/6 2020  | 2019-03-01 | 2020-06-30",
                "01-03-2019 - 30-06-2020 | 2019-03-01 | 2020-06-30",
                "01.03.2019-30.06.2020 | 2019-03-01 | 2020-06-30",
                "2019-03-01            | 2019-03-01 | 2019-03-01",
                "fra 1. marts 2019 til 30. juni 2020 | 2019-03-01 | 2020-06-30",
                "fra maj 2019 til nu   | 2019-05-01 | -"
            })
    void isReadAsDanesTypeIt(String typed, String from, String until) {
        assertThat(TypedPeriod.read(typed))
                .isEqualTo(
                        new TypedPeriod.Understood(
                                LocalDate.parse(from),
                                until == null ? null : LocalDate.parse(until)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i flere år", "2021-2019", "maj", "31. februar 2020", "13-2020 - 2021"})
    void whatIsNoPeriodIsNotGuessed(String typed) {
        assertThat(TypedPeriod.read(typed)).isEqualTo(new TypedPeriod.NotUnderstood());
    }
}
