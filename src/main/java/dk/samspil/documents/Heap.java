package dk.samspil.documents;

import dk.samspil.repeats.Filed;
import dk.samspil.repeats.Page;
import dk.samspil.repeats.Repeat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The documents of a case that can repeat each other: those that are read, and those that were set
/// aside as repeats before. What a person left out stays out.
record Heap(
        Map<String, Document> documents,
        List<Filed> filed,
        Set<String> broughtBack,
        Set<String> parted) {

    static Heap of(
            List<Document> all, Map<DocumentId, List<Page>> pages, List<FoundRepeat> decided) {
        var aside = new HashSet<DocumentId>();
        var broughtBack = new HashSet<String>();
        var parted = new HashSet<String>();
        for (var repeat : decided) {
            switch (repeat.state()) {
                case PROPOSED -> {
                    if (!repeat.isVersion()) {
                        aside.add(repeat.document());
                    }
                }
                case BROUGHT_BACK -> broughtBack.add(repeat.document().toString());
                case NOT_THE_SAME -> parted.add(repeat.document() + " " + repeat.of());
            }
        }
        var documents = new HashMap<String, Document>();
        var filed =
                all.stream()
                        .filter(d -> d.isRead() || aside.contains(d.id()) && !d.isWithdrawn())
                        .filter(d -> pages.containsKey(d.id()))
                        .sorted(Comparator.comparing(Document::uploadedAt))
                        .map(
                                d -> {
                                    documents.put(d.id().toString(), d);
                                    return new Filed(
                                            d.id().toString(),
                                            d.scan().read() > 0,
                                            Objects.requireNonNull(pages.get(d.id())));
                                })
                        .toList();
        return new Heap(documents, filed, broughtBack, parted);
    }

    boolean parted(String document, String of) {
        return broughtBack.contains(document)
                || parted.contains(document + " " + of)
                || parted.contains(of + " " + document);
    }

    /// Of the versions, those of forms that have them: the earlier one is marked.
    List<Repeat> versions(List<Repeat> found) {
        return found.stream()
                .filter(r -> r.kind() != Repeat.Kind.VERSION || ofOneForm(r))
                .map(this::earlierFirst)
                .toList();
    }

    private boolean ofOneForm(Repeat repeat) {
        var one = document(repeat.id());
        var other = document(repeat.of());
        return one.kind() == other.kind() && one.kind().hasVersions();
    }

    private Repeat earlierFirst(Repeat repeat) {
        if (repeat.kind() != Repeat.Kind.VERSION) {
            return repeat;
        }
        var one = document(repeat.id()).contentDate();
        var other = document(repeat.of()).contentDate();
        return one == null || other == null || !one.isAfter(other)
                ? repeat
                : new Repeat(
                        repeat.of(),
                        repeat.id(),
                        repeat.kind(),
                        repeat.lastPage(),
                        1,
                        repeat.pages());
    }

    boolean same(FoundRepeat kept, Repeat now) {
        return kept.document().toString().equals(now.id()) && kept.of().toString().equals(now.of());
    }

    /// Kept in Danish, as other reasons are: it stands in the merged file.
    String reason(Repeat repeat) {
        var title = document(repeat.of()).title();
        var pages =
                repeat.pages() == 1 ? "Den samme side" : "De samme " + repeat.pages() + " sider";
        var at =
                repeat.firstPage() == repeat.lastPage()
                        ? "side " + repeat.firstPage()
                        : "side " + repeat.firstPage() + "-" + repeat.lastPage();
        return switch (repeat.kind()) {
            case COPY -> pages + " som “" + title + "”";
            case CONTAINED -> pages + " som " + at + " i “" + title + "”";
            case SCATTERED -> "Alle sider findes enkeltvis, fx “" + title + "”";
            case VERSION -> "Tidligere udgave af “" + title + "”";
        };
    }

    DocumentId id(String id) {
        return new DocumentId(UUID.fromString(id));
    }

    private Document document(String id) {
        return Objects.requireNonNull(documents.get(id));
    }
}
