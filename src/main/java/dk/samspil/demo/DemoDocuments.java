package dk.samspil.demo;

import dk.samspil.documents.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The papers of invented citizens: readable Danish documents of many kinds, ages and senders. The
/// same seed and day give the same papers.
@InDemo
public class DemoDocuments {

    /// Records in the heap are so many times longer than in an ordinary case.
    private static final int LONGER = 11;

    private static final int REPEATS = 14;
    private static final int SCANNED_AGAIN = 6;

    private final List<DocumentTemplate> templates = DemoTexts.documents();

    /// A handful of papers, as an ordinary case has them, in the order of their dates.
    public List<DemoDocument> forCase(DemoCitizen citizen, LocalDate today) {
        return made(ofCase(citizen, today, 5 + new Random(citizen.seed()).nextInt(5)), citizen);
    }

    /// More than 200 pages as a municipality may receive them: everything there is, several times
    /// over, scanned again, under names that say nothing, in no order.
    public List<DemoDocument> heap(DemoCitizen citizen, LocalDate today) {
        return made(ofHeap(citizen, today), citizen);
    }

    /// A note that the citizen photographed on the kitchen table.
    public DemoDocument photo(DemoCitizen citizen, LocalDate today) {
        return PlannedPaper.photo(citizen, today);
    }

    private static List<DemoDocument> made(List<PlannedPaper> papers, DemoCitizen citizen) {
        return papers.stream().map(paper -> paper.make(citizen)).toList();
    }

    /// @param count how many, at the most
    List<PlannedPaper> ofCase(DemoCitizen citizen, LocalDate today, int count) {
        var random = new Random(citizen.seed());
        var chosen = new ArrayList<>(templates);
        chosen.removeIf(template -> template.kind() == DocumentKind.LAE265);
        Collections.shuffle(chosen, random);
        var papers = new ArrayList<PlannedPaper>();
        for (var template : chosen) {
            papers.addAll(of(template, citizen, today, 1, random));
        }
        return papers.stream()
                .limit(count)
                .sorted(Comparator.comparing(PlannedPaper::day))
                .toList();
    }

    List<PlannedPaper> ofHeap(DemoCitizen citizen, LocalDate today) {
        var random = new Random(citizen.seed());
        var papers = new ArrayList<PlannedPaper>();
        for (int round = 0; round < 3; round++) {
            for (var template : templates) {
                papers.addAll(
                        of(template, citizen, today.minusMonths(round * 14L), LONGER, random));
            }
        }
        for (int i = 0; i < REPEATS; i++) {
            var twin = papers.get(random.nextInt(papers.size()));
            String ending = twin.isPdf() ? ".pdf" : ".docx";
            papers.add(twin.twin("Dokument (" + (i + 2) + ")" + ending, twin.again()));
        }
        for (int i = 0; i < SCANNED_AGAIN; i++) {
            var twin = papers.get(random.nextInt(papers.size()));
            if (twin.isShort()) {
                papers.add(twin.twin("SCN_" + (20340 + i) + ".pdf", true));
            }
        }
        Collections.shuffle(papers, random);
        return List.copyOf(papers);
    }

    private static List<PlannedPaper> of(
            DocumentTemplate template,
            DemoCitizen citizen,
            LocalDate today,
            int longer,
            Random random) {
        var suits = citizen.conditions().stream().filter(template.suits()::contains).toList();
        var papers = new ArrayList<PlannedPaper>();
        var times = template.range("times", 1);
        int copies = times[0] + random.nextInt(times[1] - times[0] + 1);
        for (int i = 0; i < suits.size() && (i == 0 || template.perCondition()); i++) {
            for (int copy = 0; copy < copies; copy++) {
                var months = template.range("months", 6);
                int back = months[0] * 30 + random.nextInt((months[1] - months[0] + 1) * 30);
                papers.add(
                        new PlannedPaper(
                                template,
                                suits.get(i),
                                today.minusDays(back),
                                longer,
                                random.nextLong(),
                                "",
                                false));
            }
        }
        return papers;
    }
}
