package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessLogCheckTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int check(AccessLog.BrokenEntry... broken) {
        return AccessLogCheck.print(
                new AccessLog.Verification(1200, List.of(broken)), new PrintStream(said));
    }

    @Test
    void anIntactLogEndsWell() {
        assertThat(check()).isZero();
        assertThat(said).hasToString("The access log is intact: 1200 entries." + nl());
    }

    @Test
    void eachBrokenPlaceIsNamedAndTheCheckFails() {
        UUID caseId = UUID.randomUUID();
        assertThat(check(new AccessLog.BrokenEntry(caseId, 7, "CHANGED"))).isEqualTo(1);
        assertThat(said.toString())
                .contains("Case " + caseId + ", entry 7: CHANGED", "NOT intact: 1 places");
    }

    private static String nl() {
        return System.lineSeparator();
    }
}
