package dk.samspil.recognition;

import java.time.LocalDate;
import java.util.List;

/// Papers for tests, in the case of a citizen with an impossible person number.
final class Papers {

    static final String NUMBER = "0101700099";
    static final LocalDate BORN = LocalDate.of(1970, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Papers() {}

    static Recognition seen(String... pages) {
        return seen(List.of(pages), "scan.pdf");
    }

    static Recognition seen(List<String> pages, String fileName) {
        return Recognition.of(new Paper(pages, fileName, BORN, TODAY, NUMBER::equals));
    }
}
