package dk.samspil.heaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How often recognition and repeats are right on made-up heaps. The seeds are not those that the
/// rules were written by. `HeapFigures` prints the whole table.
class HeapsTests {

    private static final long FIRST_SEED = 9401;
    private static final int HEAPS = 3;
    private static final int ORIGINALS = 60;

    private static HeapReport report;

    @BeforeAll
    static void readTheHeaps() {
        report = HeapReport.of(FIRST_SEED, HEAPS, ORIGINALS);
    }

    @Test
    void whatIsCalledTheSamePageIsTheSamePage() {
        assertThat(report.samePages.precision()).as("%s", report).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void pagesThatStandTwiceAreFound() {
        assertThat(report.samePages.recall()).as("%s", report).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void noPageIsLostWithADocumentThatIsSetAside() {
        assertThat(report.documents.precision()).as("%s", report).isGreaterThanOrEqualTo(0.995);
        assertThat(report.documents.recall()).as("%s", report).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theRightDayIsRead() {
        assertThat(report.date.recall()).as("%s", report).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theRightKindIsProposed() {
        assertThat(report.kind.recall()).as("%s", report).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void pilesAreDividedWhereTheirDocumentsBegin() {
        assertThat(report.beginnings.precision()).as("%s", report).isGreaterThanOrEqualTo(0.99);
        assertThat(report.beginnings.recall()).as("%s", report).isGreaterThanOrEqualTo(0.95);
    }
}
