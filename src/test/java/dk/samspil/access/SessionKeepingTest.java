package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@SamspilTest
class SessionKeepingTest {

    @Autowired SessionRepository<? extends Session> sessions;
    @Autowired JdbcClient jdbc;

    @Test
    void thatSomebodyIsStillThereIsWrittenOnceAMinute() {
        whenSeen(sessions);
    }

    private <S extends Session> void whenSeen(SessionRepository<S> kept) {
        S session = kept.createSession();
        Instant begun = Instant.ofEpochMilli(System.currentTimeMillis());
        session.setLastAccessedTime(begun);
        kept.save(session);

        seen(kept, session.getId(), begun.plusSeconds(59));
        assertThat(lastSeen(session.getId())).isEqualTo(begun);

        seen(kept, session.getId(), begun.plusSeconds(60));
        assertThat(lastSeen(session.getId())).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void aNewIdAndAnotherTimeLimitAreWrittenAtOnce() {
        whenChanged(sessions);
    }

    private <S extends Session> void whenChanged(SessionRepository<S> kept) {
        S session = kept.createSession();
        session.setAttribute("what", "ever");
        kept.save(session);

        String before = session.getId();
        session.changeSessionId();
        session.setMaxInactiveInterval(Duration.ofMinutes(7));
        kept.save(session);

        assertThat(kept.findById(before)).isNull();
        S now = kept.findById(session.getId());
        assertThat(now.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(7));
        assertThat(now.<String>getAttribute("what")).isEqualTo("ever");
    }

    private static <S extends Session> void seen(SessionRepository<S> kept, String id, Instant at) {
        S session = kept.findById(id);
        session.setLastAccessedTime(at);
        kept.save(session);
    }

    private Instant lastSeen(String id) {
        return jdbc.sql("select last_access_time from platform.spring_session where session_id = ?")
                .param(id)
                .query((row, n) -> Instant.ofEpochMilli(row.getLong(1)))
                .single();
    }
}
