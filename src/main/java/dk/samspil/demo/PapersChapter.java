package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Announced;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentEdit;
import dk.samspil.documents.Documents;
import dk.samspil.documents.IncomingAnswer;
import dk.samspil.documents.IncomingFiles;
import dk.samspil.documents.Uploads;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// Documents are uploaded, put right, left out, and withdrawn; and a heap comes as it was sent.
@InDemo
class PapersChapter {

    private static final int AT_ONCE = 4;
    private static final int OF_THE_HEAP_AT_ONCE = 12;

    private final DemoDocuments papers;
    private final Cases cases;
    private final Uploads uploads;
    private final IncomingFiles incoming;
    private final Documents documents;

    PapersChapter(
            DemoDocuments papers,
            Cases cases,
            Uploads uploads,
            IncomingFiles incoming,
            Documents documents) {
        this.papers = papers;
        this.cases = cases;
        this.uploads = uploads;
        this.incoming = incoming;
        this.documents = documents;
    }

    /// What the case has on paper when it is opened, and what comes a little later.
    void upload(DemoCase story, DemoScript script) {
        DemoPlot plot = story.plot();
        LocalDate opened = plot.dates().opened();
        int wanted = wanted(plot);
        Asker secretary = plot.town().secretary();
        for (int from = 0; from < wanted; from += AT_ONCE) {
            int first = from;
            int last = Math.min(wanted, from + AT_ONCE);
            script.on(
                    opened.isBefore(plot.today()) ? after(opened, from / AT_ONCE) : opened,
                    from == 0 ? story.caseworker() : secretary,
                    () -> {
                        var all = papers.ofCase(plot.citizen(), opened, wanted);
                        take(
                                story,
                                all.subList(first, Math.min(last, all.size())).stream()
                                        .map(paper -> paper.make(plot.citizen()))
                                        .toList(),
                                plot.random("papers" + first));
                    });
        }
        if (plot.serial() % 11 == 4) {
            script.on(
                    opened,
                    story.caseworker(),
                    () ->
                            take(
                                    story,
                                    List.of(papers.photo(plot.citizen(), opened)),
                                    plot.random("photo")));
        }
    }

    private static int wanted(DemoPlot plot) {
        var random = plot.random("how many papers");
        return switch (plot.goal()) {
            case PREPARATION, WITHDRAWN -> 3 + random.nextInt(2);
            case AWAITING_CERTIFICATE -> 3 + random.nextInt(3);
            case IN_MEETING -> 9;
            default -> plot.is(CaseStatus.READY_TO_REFER, 1) ? 16 : 3 + random.nextInt(4);
        };
    }

    private void take(DemoCase story, List<DemoDocument> papers, Random random) {
        RehabilitationCase theCase = cases.find(story.id()).orElseThrow();
        for (DemoDocument paper : papers) {
            uploads.take(theCase, paper.fileName(), paper.bytes());
        }
        Map<String, Document> newest =
                documents.of(story.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        Document::fileName,
                                        each -> each,
                                        BinaryOperator.maxBy(
                                                Comparator.comparing(Document::uploadedAt))));
        for (DemoDocument paper : papers) {
            boolean leftOut = random.nextInt(8) == 0;
            boolean forCitizen = random.nextInt(4) == 0;
            Document kept = newest.get(paper.fileName());
            if (kept != null && !kept.stopped()) {
                putRight(story, kept, paper, leftOut, forCitizen);
            }
        }
    }

    /// Where a repeat was set aside at the same moment, what is put right is that document as it
    /// stands now.
    private void putRight(
            DemoCase story,
            Document kept,
            DemoDocument paper,
            boolean leftOut,
            boolean forCitizen) {
        boolean chosen = kept.chosen() && !leftOut;
        String reason =
                kept.leftOutReason().isBlank()
                        ? DemoWords.say(story.plot(), "leftout")
                        : kept.leftOutReason();
        var outcome =
                documents.edit(
                        kept.id(),
                        new DocumentEdit(
                                kept.version(),
                                paper.kind(),
                                paper.title(),
                                paper.author(),
                                paper.contentDate(),
                                paper.track(),
                                chosen,
                                chosen ? "" : reason,
                                forCitizen));
        if (outcome instanceof DocumentEdit.Conflict(Document now)) {
            putRight(story, now, paper, leftOut, forCitizen);
        } else {
            DemoDoing.expect(DocumentEdit.Saved.class, outcome);
        }
    }

    /// One that should not be there is taken back.
    void mistake(DemoCase story, LocalDate day, DemoScript script) {
        if (story.plot().serial() % 7 != 3) {
            return;
        }
        script.on(
                day,
                story.caseworker(),
                () ->
                        documents.of(story.id()).stream()
                                .filter(each -> each.source() == Document.Source.UPLOAD)
                                .findFirst()
                                .ifPresent(each -> takeBack(story, each)));
    }

    private void takeBack(DemoCase story, Document mistaken) {
        var outcome =
                documents.withdraw(
                        mistaken.id(), mistaken.version(), DemoWords.say(story.plot(), "mistaken"));
        if (outcome instanceof DocumentEdit.Conflict(Document now)) {
            takeBack(story, now);
        } else {
            DemoDoing.expect(DocumentEdit.Saved.class, outcome);
        }
    }

    /// The line broke while a file was sent: half of it is here.
    void interrupted(DemoCase story, LocalDate day, DemoScript script) {
        DemoPlot plot = story.plot();
        if (!plot.is(CaseStatus.READY_TO_REFER, 0)) {
            return;
        }
        script.on(
                day,
                story.caseworker(),
                () -> {
                    RehabilitationCase theCase = cases.find(story.id()).orElseThrow();
                    byte[] bytes = papers.photo(plot.citizen(), day).bytes();
                    var announced =
                            new Announced(
                                    "Journal fra egen læge.pdf",
                                    bytes.length,
                                    day.toEpochDay() * 86_400_000L,
                                    "");
                    var wanted =
                            DemoDoing.expect(
                                    IncomingAnswer.Wanted.class,
                                    incoming.begin(theCase, announced));
                    int half = Math.min(bytes.length / 2, IncomingFiles.LARGEST_PART);
                    DemoDoing.expect(
                            IncomingAnswer.Kept.class,
                            incoming.append(
                                            theCase,
                                            wanted.file().id(),
                                            0,
                                            Arrays.copyOf(bytes, half),
                                            "")
                                    .orElseThrow());
                });
    }

    /// The whole heap, in the order in which it lay in the mails; nobody has put anything right.
    void heap(DemoCase story, LocalDate day, DemoScript script) {
        DemoPlot plot = story.plot();
        List<PlannedPaper> all = papers.ofHeap(plot.citizen(), day);
        for (int from = 0; from < all.size(); from += OF_THE_HEAP_AT_ONCE) {
            List<PlannedPaper> some =
                    all.subList(from, Math.min(all.size(), from + OF_THE_HEAP_AT_ONCE));
            script.on(
                    day,
                    plot.town().secretary(),
                    () -> {
                        RehabilitationCase theCase = cases.find(story.id()).orElseThrow();
                        some.stream()
                                .map(paper -> paper.make(plot.citizen()))
                                .forEach(
                                        paper ->
                                                uploads.take(
                                                        theCase, paper.fileName(), paper.bytes()));
                    });
        }
    }
}
