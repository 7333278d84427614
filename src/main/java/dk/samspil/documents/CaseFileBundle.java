package dk.samspil.documents;

import dk.samspil.access.Askers;
import dk.samspil.bindery.Bundle;
import dk.samspil.bindery.Bundle.CheckItem;
import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Fact;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.LeftOut;
import dk.samspil.bindery.Bundle.Section;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisations;
import dk.samspil.recognition.Condition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts a case file in the words of its cover and contents. It is Danish whoever asks: the file
/// goes to the team and the citizen.
@Component
class CaseFileBundle {

    private static final Locale DANISH = Locale.of("da");

    private final ScanShelf scans;
    private final Organisations organisations;
    private final Clinics clinics;
    private final Askers askers;
    private final MessageSource messages;

    CaseFileBundle(
            ScanShelf scans,
            Organisations organisations,
            Clinics clinics,
            Askers askers,
            MessageSource messages) {
        this.scans = scans;
        this.organisations = organisations;
        this.clinics = clinics;
        this.askers = askers;
        this.messages = messages;
    }

    /// @param sent the files that were sent before, the newest first: what has come since is marked
    ///
    /// @param pages of the documents that are read; open until the bundle is bound
    ///
    /// @param edition what is read of each document: itself, or a copy with something covered
    Bundle of(
            RehabilitationCase theCase,
            CaseFile file,
            UnaryOperator<Document> edition,
            List<FrozenFile> sent,
            SpooledContents pages,
            Instant now) {
        var today = now.atZone(DanishDates.ZONE).toLocalDate();
        var dates = new DanishDates(DANISH, today, WorkingDays.danish());
        var cover =
                new Cover(
                        say("documents.case-file"),
                        theCase.number(),
                        theCase.citizenName(),
                        subject(theCase, dates),
                        facts(theCase, dates),
                        checklist(file, dates),
                        say("documents.made", dates.dateTime(now), askers.current().name()));
        var news = News.since(sent, file.read());
        var since = sent.isEmpty() ? "" : dates.date(sent.getFirst().frozenAt());
        var blanks = scans.blanks(theCase.id());
        var sections =
                file.folders().stream()
                        .map(
                                folder ->
                                        section(
                                                folder,
                                                edition,
                                                document -> mark(document, news, since),
                                                pages,
                                                blanks))
                        .filter(section -> !section.leaves().isEmpty())
                        .toList();
        return new Bundle(cover, sections, leftOut(file), file.pageLimit());
    }

    /// How a condition is called in the file.
    String name(Condition condition) {
        return say(condition.messageKey());
    }

    private String subject(RehabilitationCase theCase, DanishDates dates) {
        var type = say(theCase.type().messageKey());
        return theCase.meetingOn() == null
                ? type
                : say("documents.subject", type, dates.longDate(theCase.meetingOn()));
    }

    private List<Fact> facts(RehabilitationCase theCase, DanishDates dates) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("age", dates.age(theCase.citizenBorn())));
        facts.add(fact("municipality", organisations.get(theCase.municipality()).name()));
        facts.add(fact("caseworker", theCase.caseworkerName()));
        Optional.ofNullable(theCase.clinic())
                .flatMap(clinics::find)
                .map(Clinic::name)
                .ifPresent(name -> facts.add(fact("clinic", name)));
        facts.add(fact("children", yesNo(theCase.childrenAtHome())));
        facts.add(fact("education", yesNo(theCase.qualifyingEducation())));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(say("documents.fact." + key), value);
    }

    private String yesNo(boolean yes) {
        return say(yes ? "documents.yes" : "documents.no");
    }

    private List<CheckItem> checklist(CaseFile file, DanishDates dates) {
        return file.checklist().stream()
                .map(
                        item -> {
                            var label = messages.getMessage(item.label(), DANISH);
                            var words =
                                    item.condition().isBlank()
                                            ? label
                                            : label + " (" + item.condition() + ")";
                            return new CheckItem(
                                    words,
                                    item.present() || item.isStale(),
                                    item.required() && !item.comes(),
                                    stale(item, dates));
                        })
                .toList();
    }

    private String stale(CheckedItem item, DanishDates dates) {
        return item.isStale() ? say(item.state().messageKey(), dates.date(item.of())) : "";
    }

    private Section section(
            Folder folder,
            UnaryOperator<Document> edition,
            Function<Document, String> about,
            SpooledContents pages,
            Map<DocumentId, Set<Integer>> blanks) {
        return new Section(
                messages.getMessage(folder.name(), DANISH),
                folder.documents().stream()
                        .map(d -> leaf(edition.apply(d), about.apply(d), pages, blanks))
                        .toList());
    }

    /// The line below the title: who wrote it, and whether it is new to who has read the last one.
    private String mark(Document document, News news, String since) {
        if (!news.isNew(document)) {
            return document.author();
        }
        var mark = say("documents.new-since", since);
        return document.author().isBlank() ? mark : document.author() + " · " + mark;
    }

    private Leaf leaf(
            Document document,
            String about,
            SpooledContents pages,
            Map<DocumentId, Set<Integer>> blanks) {
        return new Leaf(
                say(document.kind().messageKey()),
                document.title(),
                about,
                document.contentDate(),
                blanks.getOrDefault(document.id(), Set.of()),
                spool -> pages.read(document.rendered()));
    }

    private List<LeftOut> leftOut(CaseFile file) {
        return file.leftOut().stream()
                .map(
                        document ->
                                new LeftOut(
                                        document.title(), document.contentDate(), reason(document)))
                .toList();
    }

    private String reason(Document document) {
        return document.leftOutReason().isBlank()
                ? say("documents.exact-copy")
                : document.leftOutReason();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DANISH);
    }
}
