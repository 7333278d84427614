package dk.samspil.feeds;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.parties.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Reads every calendar that anybody of the demonstration can make, and searches it for every
/// citizen, every case and every reason that somebody has typed.
@DemoTest
class FeedsTellOfNoCitizenTest {

    @Autowired OwnerDatabase database;
    @Autowired DemoWorld world;
    @Autowired Feeds feeds;
    @Autowired MockMvcTester stranger;

    @Test
    void noCalendarTellsOfACitizenACaseOrAReason() {
        var secrets =
                strings(
                        """
                        select name from parties.citizen union select cpr from parties.citizen
                        union select address from parties.citizen
                        union select number from cases.rehabilitation_case
                        union select id::text from cases.rehabilitation_case
                        union select person::text from parties.citizen
                        union select cancelled_because from meetings.meeting_day
                        union select cancelled_because from forums.meeting
                        """);
        secrets.removeIf(String::isBlank);
        var people = world.everybody().stream().filter(this::meets).toList();
        int events = 0;
        int cancelled = 0;
        for (Asker one : people) {
            for (String calendar : calendars(one)) {
                assertThat(secrets).as(one.name()).noneMatch(calendar::contains);
                events += calendar.split("BEGIN:VEVENT").length - 1;
                cancelled += calendar.split("STATUS:CANCELLED").length - 1;
            }
        }
        assertThat(secrets).hasSizeGreaterThan(200);
        assertThat(events).isGreaterThan(100);
        assertThat(cancelled).isPositive();
    }

    private boolean meets(Asker asker) {
        return Set.of(Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.FORUM).contains(asker.side());
    }

    private List<String> calendars(Asker asker) {
        var calendars = new ArrayList<String>();
        calendars.add(read(world.as(asker, () -> feeds.renew(null))));
        for (TeamId team :
                world.as(asker, feeds::teams).stream()
                        .map(Feeds.TeamToFollow::id)
                        .limit(3)
                        .toList()) {
            calendars.add(read(world.as(asker, () -> feeds.renew(team))));
        }
        return calendars;
    }

    /// As a program reads it: long lines put together, what was escaped as it was.
    private String read(Secret secret) {
        var answer = stranger.get().uri(secret.path()).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer).replace("\r\n ", "").replace("\\,", ",").replace("\\n", "\n");
    }

    private List<String> strings(String sql) {
        return new ArrayList<>(
                database.superuser().sql(sql).query((row, n) -> row.getString(1)).list());
    }
}
