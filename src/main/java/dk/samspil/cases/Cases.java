package dk.samspil.cases;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Side;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens cases, finds them, lets parties in, and keeps their facts. What happens on the way of a
/// case is told to {@link CaseWay}. A case that the asker may not see is not found.
@Component
@Transactional
public class Cases {

    private final CaseJournal journal;
    private final CaseReads reads;
    private final CaseRules rules;
    private final Consents consents;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Cases(
            CaseJournal journal,
            CaseReads reads,
            CaseRules rules,
            Consents consents,
            Askers askers,
            AccessLog accessLog,
            Clock clock) {
        this.journal = journal;
        this.reads = reads;
        this.rules = rules;
        this.consents = consents;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// Opens a case for a citizen of the asker's municipality; the asker becomes its caseworker. A
    /// citizen has one active case of a kind at a time, also when two caseworkers try at once.
    public Opening open(NewCase wanted) {
        LocalDate today = LocalDate.now(clock);
        Optional<Text> refusal = rules.whyNotOpen(wanted, today);
        if (refusal.isPresent()) {
            return new Opening.Refused(refusal.get());
        }
        Asker asker = askers.current();
        var opened =
                new RehabilitationCase(
                        new CaseId(UUID.randomUUID()),
                        journal.nextNumber(today),
                        1,
                        wanted.citizen(),
                        wanted.citizenName(),
                        wanted.citizenBorn(),
                        wanted.type(),
                        wanted.area(),
                        CaseStatus.PREPARATION,
                        asker.organisation(),
                        wanted.region(),
                        wanted.region() + 20_000,
                        wanted.region() + 30_000,
                        wanted.team(),
                        wanted.clinic(),
                        asker.person(),
                        asker.name(),
                        wanted.childrenAtHome(),
                        wanted.qualifyingEducation(),
                        false,
                        null,
                        null,
                        null,
                        today);
        if (!journal.open(opened, new CaseEvent.CaseOpened(wanted.type().name()))) {
            return new Opening.Refused(Text.of("cases.open.already-active"));
        }
        consents.give(opened.id(), wanted.consents(), today, asker.name());
        accessLog.changed(opened.id().value(), "case", "Sagen blev oprettet");
        return new Opening.Opened(opened.id(), opened.number());
    }

    @Transactional(readOnly = true)
    public Optional<RehabilitationCase> find(CaseId id) {
        return journal.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<RehabilitationCase> find(String number) {
        return journal.find(number);
    }

    /// Puts the case's facts right, if nobody has changed the case since the version edited.
    public Correction correct(CaseId id, long version, Correction.Facts facts) {
        RehabilitationCase now = journal.lock(id).orElseThrow(NotFound::new);
        if (now.version() != version) {
            return new Correction.Conflict(now, reads.lastActor(id));
        }
        var event =
                new CaseEvent.FactsCorrected(
                        facts.area(),
                        facts.team(),
                        facts.clinic(),
                        facts.childrenAtHome(),
                        facts.qualifyingEducation());
        if (!now.may(CaseEvent.FactsCorrected.class)) {
            return new Correction.Refused(Text.of("cases.refused.closed"));
        }
        journal.save(now, event, now.status());
        accessLog.changed(id.value(), "case", "Sagens oplysninger blev rettet");
        return new Correction.Corrected();
    }

    /// Lets an organisation take part; safe to repeat.
    ///
    /// @param person the only person of it who may see the case; null = all in the right capacity
    public void letIn(CaseId id, int organisation, Side side, @Nullable UUID person) {
        journal.letIn(id, organisation, person, side.name(), null);
    }
}
