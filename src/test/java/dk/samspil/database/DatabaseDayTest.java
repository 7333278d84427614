package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database calls today is what the application does: policies ask for seats and roles of
/// today.
@SamspilTest
class DatabaseDayTest {

    @Autowired JdbcClient jdbc;
    @Autowired TestCases as;

    @Test
    void theDayOfTheDatabaseIsDenmarks() {
        var zone =
                as.as(
                        Personas.caseworker(),
                        () ->
                                jdbc.sql("select current_setting('TimeZone')")
                                        .query(String.class)
                                        .single());
        assertThat(zone).isEqualTo("Europe/Copenhagen");
    }
}
