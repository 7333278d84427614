package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseJobs;
import dk.samspil.documents.FoundRepeat.State;
import dk.samspil.repeats.Difference;
import dk.samspil.repeats.Repeats;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The repeats in a case file: found again whenever a document comes or goes, set aside and never
/// lost. What a person has decided stands.
@Component
@Transactional
public class CaseRepeats {

    private static final Set<Capacity> ORDER_THE_FILE =
            EnumSet.of(
                    Capacity.CASEWORKER,
                    Capacity.COORDINATING_CASEWORKER,
                    Capacity.TEAM_SECRETARY,
                    Capacity.SYSTEM);

    private final DocumentShelf documents;
    private final PageShelf pages;
    private final RepeatShelf repeats;
    private final CaseJobs jobs;
    private final Askers askers;
    private final AccessLog accessLog;

    CaseRepeats(
            DocumentShelf documents,
            PageShelf pages,
            RepeatShelf repeats,
            CaseJobs jobs,
            Askers askers,
            AccessLog accessLog) {
        this.documents = documents;
        this.pages = pages;
        this.repeats = repeats;
        this.jobs = jobs;
        this.askers = askers;
        this.accessLog = accessLog;
    }

    /// Everything found in a case, decided or not.
    @Transactional(readOnly = true)
    public List<FoundRepeat> of(CaseId caseId) {
        return repeats.of(caseId);
    }

    /// Two pages side by side; absent where there is no such page.
    @Transactional(readOnly = true)
    public Optional<Difference> compare(
            DocumentId left, int leftPage, DocumentId right, int rightPage) {
        var one = pages.words(left);
        var other = pages.words(right);
        return leftPage < 1 || rightPage < 1 || leftPage > one.size() || rightPage > other.size()
                ? Optional.empty()
                : Optional.of(Difference.between(one.get(leftPage - 1), other.get(rightPage - 1)));
    }

    /// Looks through the case. Who hands in from outside does not see all of it: then the
    /// municipality's own job does it, right after. Papers that come at once are looked at one
    /// after another, so that each look sees those before it.
    void look(CaseId caseId) {
        if (!ORDER_THE_FILE.contains(askers.current().capacity())) {
            jobs.orderAfresh(RepeatTask.LOOK, caseId);
            return;
        }
        repeats.alone(caseId);
        var filed = documents.of(caseId);
        var before = repeats.of(caseId);
        var heap = Heap.of(filed, pages.of(caseId), before);
        var found = heap.versions(Repeats.in(heap.filed(), heap::parted));
        for (var old : before) {
            boolean still = found.stream().anyMatch(now -> heap.same(old, now));
            if (old.state() == State.PROPOSED && !still) {
                repeats.drop(old);
                if (!old.isVersion()) {
                    choose(old.document(), true, "");
                }
            }
        }
        for (var now : found) {
            if (before.stream().noneMatch(old -> heap.same(old, now))) {
                repeats.add(caseId, heap.id(now.id()), heap.id(now.of()), now);
                if (now.kind() != dk.samspil.repeats.Repeat.Kind.VERSION) {
                    choose(heap.id(now.id()), false, heap.reason(now));
                }
            }
        }
    }

    /// The same, but it is to be read nevertheless.
    public boolean bringBack(Document document, DocumentId of) {
        return decide(document, of, State.BROUGHT_BACK, "Gentagelse taget med igen: ");
    }

    /// A person says that they are two different documents.
    public boolean notTheSame(Document document, DocumentId of) {
        return decide(document, of, State.NOT_THE_SAME, "Ikke en gentagelse: ");
    }

    private boolean decide(Document document, DocumentId of, State state, String what) {
        if (!repeats.decide(document.id(), of, state, askers.current().name())) {
            return false;
        }
        if (!document.stopped()) {
            choose(document.id(), true, "");
        }
        accessLog.changed(document.caseId().value(), "document", what + document.title());
        look(document.caseId());
        return true;
    }

    /// Somebody chose a document, or left it out, in its form.
    void chosenByHand(Document document) {
        for (var repeat : repeats.of(document.caseId())) {
            if (repeat.document().equals(document.id())
                    && repeat.state() == State.PROPOSED
                    && !repeat.isVersion()) {
                repeats.decide(
                        document.id(), repeat.of(), State.BROUGHT_BACK, askers.current().name());
            }
        }
        look(document.caseId());
    }

    private void choose(DocumentId id, boolean chosen, String reason) {
        documents.choose(id, chosen, reason, askers.current().name());
    }
}
