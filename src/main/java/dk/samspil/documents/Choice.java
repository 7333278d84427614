package dk.samspil.documents;

import dk.samspil.recognition.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Proposes which certificates and statements the reader can do without: the newest that concern
/// what LÆ 265 names are read, older ones that a newer one elaborates are not, and neither are
/// those about something else. Source: the agreements' checklist (newest specialist certificates
/// and psychological examinations on conditions named in LÆ 265, newest LÆ certificates if they
/// elaborate on those). Nothing happens until a person says so.
final class Choice {

    private static final Set<DocumentKind> ELABORATE =
            EnumSet.of(
                    DocumentKind.SPECIALIST_STATEMENT,
                    DocumentKind.PSYCHOLOGICAL_EXAMINATION,
                    DocumentKind.LAE125,
                    DocumentKind.LAE135,
                    DocumentKind.LAE145,
                    DocumentKind.LAE225,
                    DocumentKind.LAE285);

    private Choice() {}

    /// @param name how a condition is called
    static List<LeaveOut> propose(CaseFile file, Function<Condition, String> name) {
        var read = file.read();
        var named = CaseFile.named(read);
        var proposals = new ArrayList<LeaveOut>();
        for (var document : read) {
            if (ELABORATE.contains(document.kind()) && !document.conditions().isEmpty()) {
                elaboratedIn(document, read)
                        .map(newer -> new LeaveOut(document, elaborated(newer)))
                        .or(() -> somethingElse(document, named, name))
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /// A newer document of the same kind about all that this one is about.
    private static Optional<Document> elaboratedIn(Document document, List<Document> read) {
        return read.stream()
                .filter(other -> other.kind() == document.kind())
                .filter(other -> date(other).isAfter(date(document)))
                .filter(other -> other.conditions().containsAll(document.conditions()))
                .max(Comparator.comparing(Choice::date));
    }

    private static Optional<LeaveOut> somethingElse(
            Document document, Set<Condition> named, Function<Condition, String> name) {
        if (named.isEmpty() || document.conditions().stream().anyMatch(named::contains)) {
            return Optional.empty();
        }
        var about = document.conditions().stream().map(name).collect(Collectors.joining(", "));
        return Optional.of(
                new LeaveOut(document, "Handler om " + about + ", som LÆ 265 ikke nævner"));
    }

    /// Kept in Danish, as other reasons are: it stands in the merged file.
    private static String elaborated(Document newer) {
        var date = newer.contentDate();
        return "Uddybet i “"
                + newer.title()
                + "”"
                + (date == null ? "" : " fra " + DATE.format(date));
    }

    private static final java.time.format.DateTimeFormatter DATE =
            java.time.format.DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da"));

    private static LocalDate date(Document document) {
        var date = document.contentDate();
        return date == null ? LocalDate.MIN : date;
    }
}
