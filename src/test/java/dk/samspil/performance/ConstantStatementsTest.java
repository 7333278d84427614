package dk.samspil.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.CountedStatements;
import dk.samspil.OwnerDatabase;
import dk.samspil.SignedInBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Opens every page there is, as everybody who may see it, first with one of everything on it and
/// then with thirty or sixty: the number of statements stays what it was, and small.
@PerformanceTest
class ConstantStatementsTest {

    /// Of a page of a case: about a dozen for its frame, the rest for the tab.
    private static final int MOST_FOR_A_CASE = 28;

    private static final int MOST = 10;

    /// Why somebody goes somewhere rests on their terms, absences, offered days and wishes.
    private static final int MOST_FOR_A_STAFFING = 11;

    /// The year as it is published and as it is repaired, side by side.
    private static final int MOST_FOR_A_REPAIR = 15;

    /// The citizen's one page shows the whole case.
    private static final int MOST_FOR_A_CITIZEN = 18;

    /// The frame is the same on every tab: it is looked at at every stage of a case on the first
    /// one, and on the others at a few.
    private static final String FIRST_TAB = "/sager/{number}";

    private static final int STAGES = 2;

    @Autowired SignedInBrowser browser;
    @Autowired CountedStatements counted;
    @Autowired OwnerDatabase database;
    @Autowired PagesOfTheWay pages;

    @Test
    void noPageAsksMoreOfTheDatabaseWhenThereIsMoreToShow() throws IOException {
        Map<Look, List<String>> little = opened(pages.all());
        assertThat(little.keySet().stream().map(Look::pattern).collect(Collectors.toSet()))
                .as("pages that somebody could open")
                .containsAll(pages.forSomebody());

        new Crowd(database).comes();

        var table = new StringBuilder();
        var softly = new SoftAssertions();
        little.forEach(
                (look, before) -> {
                    var after = open(look).orElse(List.of("could not be opened any more"));
                    table.append("%d\t%d\t%s%n".formatted(before.size(), after.size(), look));
                    softly.assertThat(after)
                            .as("%s: as many as with little, %d", look, before.size())
                            .hasSizeLessThanOrEqualTo(before.size());
                    softly.assertThat(after)
                            .as(look.toString())
                            .hasSizeLessThanOrEqualTo(most(look));
                });
        Files.writeString(Path.of("target", "statements.tsv"), table);
        softly.assertAll();
    }

    private static int most(Look look) {
        if (look.pattern().startsWith("/min-sag")) {
            return MOST_FOR_A_CITIZEN;
        }
        if (look.pattern().endsWith("/aendringer")) {
            return MOST_FOR_A_REPAIR;
        }
        if (look.pattern().startsWith("/bemanding/version/")) {
            return MOST_FOR_A_STAFFING;
        }
        return look.pattern().startsWith(FIRST_TAB) ? MOST_FOR_A_CASE : MOST;
    }

    /// The pages that could be opened, with their statements. Each is opened twice: the first look
    /// at something is logged, and a message or a request is opened once.
    private Map<Look, List<String>> opened(List<Look> looks) {
        Map<Look, List<String>> opened = new LinkedHashMap<>();
        Map<String, Integer> stages = new HashMap<>();
        for (Look look : looks) {
            String page = look.pattern() + look.asker().capacity();
            boolean enough = stages.getOrDefault(page, 0) >= STAGES;
            if (enough && !look.pattern().equals(FIRST_TAB) || open(look).isEmpty()) {
                continue;
            }
            stages.merge(page, 1, Integer::sum);
            opened.put(look, open(look).orElseThrow());
        }
        return opened;
    }

    /// The statements of the page; empty when it is not there for the asker.
    private Optional<List<String>> open(Look look) {
        var status = new int[1];
        List<String> statements =
                counted.during(
                        () ->
                                status[0] =
                                        browser.open(look.asker(), look.address())
                                                .getResponse()
                                                .getStatus());
        return status[0] == 200 ? Optional.of(statements) : Optional.empty();
    }
}
