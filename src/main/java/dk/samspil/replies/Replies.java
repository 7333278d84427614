package dk.samspil.replies;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Finding;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Forms;
import dk.samspil.forms.Section;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.InvitationStates;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.Reopening;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// The replies that the asker may write or read: those of the own organisation, those that the
/// sender types in from paper, and the one that a code opens.
@Component
@Transactional
public class Replies {

    private final ReplyStore store;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final InvitationStates states;
    private final Reopening reopening;
    private final Forms forms;
    private final ReplyFiles files;
    private final OthersAnswers others;
    private final Askers askers;
    private final Clock clock;

    Replies(
            ReplyStore store,
            SurveyRounds rounds,
            Invitations invitations,
            InvitationStates states,
            Reopening reopening,
            Forms forms,
            ReplyFiles files,
            OthersAnswers others,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.invitations = invitations;
        this.states = states;
        this.reopening = reopening;
        this.forms = forms;
        this.files = files;
        this.others = others;
        this.askers = askers;
        this.clock = clock;
    }

    /// The reply of an invitation, with what the round before told where nothing is saved yet.
    ///
    /// @throws NotFound for those who may neither write nor read it
    @Transactional(readOnly = true)
    public Reply of(UUID invitation) {
        var one = invitations.find(invitation).orElseThrow(NotFound::new);
        if (one.reusable()) {
            throw new NotFound();
        }
        var round = rounds.toAnswer(one.round()).orElseThrow(NotFound::new);
        return reply(round, one, store.find(invitation).orElse(null));
    }

    private Reply reply(SurveyRound round, Invitation one, ReplyStore.@Nullable Kept kept) {
        var questionnaire = rounds.questionnaire(round).asking(one.kind());
        var last = last(round, one);
        var begun = last == null ? Answers.empty() : LastRound.filledIn(questionnaire.form(), last);
        return new Reply(
                round,
                one,
                questionnaire,
                kept == null ? begun : kept.answers(),
                last,
                kept == null ? Map.of() : kept.saved());
    }

    private Reply.@Nullable LastTime last(SurveyRound round, Invitation one) {
        var previous = round.previous();
        var organisation = one.organisation();
        if (previous == null || organisation == null) {
            return null;
        }
        return store.past(previous, organisation).map(ReplyStore.Past::toldAgain).orElse(null);
    }

    /// Whether the asker writes as the sender, from paper.
    public boolean asSender(Reply reply) {
        Asker asker = askers.current();
        return asker.capacity() == Capacity.HEALTH_SECRETARIAT
                && asker.organisation() == reply.invitation().owner();
    }

    /// Why the asker cannot write, as the key of a sentence; empty when it can.
    public String closed(Reply reply) {
        return reply.closed(
                LocalDate.ofInstant(clock.instant(), DanishDates.ZONE), asSender(reply));
    }

    /// The form as the page shows it: with what was answered last, and room to explain.
    public FormDefinition form(Reply reply, List<Finding> doubts) {
        var explained = new HashSet<>(Doubts.fields(doubts));
        explained.addAll(Doubts.explained(reply.questionnaire(), reply.answers()));
        var form =
                FileLimits.of(reply.invitation())
                        .told(Doubts.explained(reply.questionnaire().form(), explained));
        var last = reply.last();
        return last == null ? form : LastRound.told(form, last);
    }

    /// What is asked back about the numbers answered so far.
    @Transactional(readOnly = true)
    public List<Finding> doubts(Reply reply, Locale locale) {
        return Doubts.of(reply, others.apart(reply), locale);
    }

    /// What was typed on the page of a part.
    public Answers typed(Reply reply, String part, MultiValueMap<String, String> request) {
        var all =
                Doubts.explained(
                        reply.questionnaire().form(), Doubts.fields(reply.questionnaire()));
        return forms.typed(all.section(part).orElseThrow(NotFound::new), request, Answers.empty());
    }

    /// Saves a part as a draft, whole or not.
    ///
    /// @param version of the part as it was shown
    public PartSaving save(Reply shown, String part, int version, Answers typed) {
        return save(shown, part, version, typed, FileChange.NONE);
    }

    /// The same with files. They are added and taken away even where somebody else saved the part.
    public PartSaving save(Reply shown, String part, int version, Answers typed, FileChange files) {
        var refused = closed(shown);
        if (!refused.isEmpty()) {
            return new PartSaving.Refused(Text.of(refused));
        }
        var one = shown.invitation();
        store.begin(one, shown.answers(), asSender(shown));
        var found = store.lock(one.id());
        if (found.isEmpty()) {
            return new PartSaving.Refused(Text.of("replies.closed.theirDraft"));
        }
        var kept = found.get();
        var changed = this.files.change(shown, kept.answers(), files, byWhom(one), now());
        var now = reply(shown.round(), one, new ReplyStore.Kept(changed.answers(), kept.saved()));
        var by = kept.saved().get(part);
        if (by != null && by.version() != version) {
            store.save(one.id(), changed.answers(), kept.saved());
            return new PartSaving.Conflict(typed, now, by);
        }
        var answers = changed.answers().with(typed);
        var saved = new LinkedHashMap<>(kept.saved());
        saved.put(part, new SavedPart(now.version(part) + 1, byWhom(one), clock.instant()));
        store.save(one.id(), answers, saved);
        states.begun(one, asSender(shown));
        var findings =
                of(part, forms.check(shown.questionnaire().form(), answers).forDraft(), shown)
                        .and(changed.refused());
        return findings.hasWrong() ? new PartSaving.Wrong(typed, findings) : new PartSaving.Saved();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private String byWhom(Invitation one) {
        return one.organisation() == null && !one.paper() ? "" : askers.current().name();
    }

    private static Findings of(String part, Findings all, Reply reply) {
        return all.of(reply.questionnaire().form().section(part).orElseThrow(NotFound::new));
    }

    /// Hands the whole reply in; missing or wrong answers keep it, doubts never do.
    public PartSaving handIn(Reply shown) {
        var refused = closed(shown);
        if (!refused.isEmpty()) {
            return new PartSaving.Refused(Text.of(refused));
        }
        var one = shown.invitation();
        store.begin(one, shown.answers(), asSender(shown));
        var found = store.lock(one.id());
        if (found.isEmpty()) {
            return new PartSaving.Refused(Text.of("replies.closed.theirDraft"));
        }
        var kept = found.get();
        var form = shown.questionnaire().form();
        var findings = forms.check(form, kept.answers());
        if (!findings.mayBeHandedIn()) {
            return new PartSaving.Wrong(kept.answers(), findings);
        }
        states.begun(one, asSender(shown));
        if (!states.handIn(one)) {
            return new PartSaving.Refused(Text.of("replies.closed.handedIn"));
        }
        store.handIn(one, AnswerRow.of(explained(shown), kept.answers()), clock.instant());
        return new PartSaving.Saved();
    }

    private static FormDefinition explained(Reply reply) {
        return Doubts.explained(reply.questionnaire().form(), Doubts.fields(reply.questionnaire()));
    }

    /// The sender lets an organisation correct its reply; until it is handed in again it is out of
    /// the figures.
    public SurveyChange reopen(Reply reply, String because) {
        if (!asSender(reply)) {
            throw new NotFound();
        }
        var change = reopening.reopen(reply.round(), reply.invitation(), because);
        if (change instanceof SurveyChange.Saved) {
            store.reopen(reply.invitation().id());
        }
        return change;
    }

    /// The parts that these answers leave to be answered, in order.
    public static List<Section> parts(Reply reply) {
        return reply.questionnaire().form().sections().stream()
                .filter(part -> part.applies(reply.answers()))
                .toList();
    }
}
