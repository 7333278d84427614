package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.forms.Answers;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.replies.FileChange;
import dk.samspil.replies.NewFile;
import dk.samspil.replies.PartSaving;
import dk.samspil.replies.Replies;
import dk.samspil.results.SurveyFigures;
import dk.samspil.surveys.DeliveredQuestionnaires;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.NewRound;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RoundAccess;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyCode;
import dk.samspil.surveys.SurveyRounds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How surveys are sent and answered in the demonstration; each is known by a name.
@InDemo
class DemoSurveys {

    private final Questionnaires questionnaires;
    private final DeliveredQuestionnaires delivered;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final Replies replies;
    private final Organisations organisations;
    private final SurveyFigures figures;

    DemoSurveys(
            Questionnaires questionnaires,
            DeliveredQuestionnaires delivered,
            SurveyRounds rounds,
            Invitations invitations,
            Replies replies,
            Organisations organisations,
            SurveyFigures figures) {
        this.questionnaires = questionnaires;
        this.delivered = delivered;
        this.rounds = rounds;
        this.invitations = invitations;
        this.replies = replies;
        this.organisations = organisations;
        this.figures = figures;
    }

    void publish(String delivery) {
        questionnaires.begin(id(delivery), delivered.find(delivery).orElseThrow());
        var draft = questionnaires.edition(id(delivery), 1).orElseThrow();
        DemoDoing.expect(SurveyChange.Saved.class, questionnaires.publish(draft, draft.lock()));
    }

    void beginNextVersion(String delivery) {
        DemoDoing.expect(SurveyChange.Saved.class, questionnaires.nextVersion(id(delivery)));
    }

    /// To all municipalities of the sender's region.
    void send(Asker sender, String name, String delivery, String title, LocalDate deadline) {
        send(sender, name, delivery, title, deadline, null);
    }

    /// @param previous the round that it is compared with; null = none
    void send(
            Asker sender,
            String name,
            String delivery,
            String title,
            LocalDate deadline,
            @Nullable String previous) {
        var receivers =
                organisations
                        .municipalitiesOf(organisations.regionOf(sender.organisation()))
                        .stream()
                        .map(Organisation::id)
                        .toList();
        send(
                name,
                delivery,
                title,
                deadline,
                RoundAccess.ORGANISATIONS,
                receivers,
                List.of(),
                previous == null ? null : id(previous));
    }

    void send(
            String name,
            String delivery,
            String title,
            LocalDate deadline,
            RoundAccess access,
            List<Integer> receivers,
            List<List<SurveyCode>> codes,
            @Nullable UUID previous) {
        var round =
                new NewRound(
                        id(name),
                        id(delivery),
                        title,
                        "Svarene bruges i den årlige opfølgning på samarbejdet.",
                        access,
                        previous,
                        deadline,
                        receivers,
                        codes.isEmpty() ? 0 : codes.getFirst().size());
        DemoDoing.expect(SurveyChange.Saved.class, rounds.send(round, codes));
    }

    /// Shares the figures with those who were asked.
    void share(String round) {
        DemoDoing.expect(
                SurveyChange.Saved.class, figures.share(rounds.find(id(round)).orElseThrow()));
    }

    /// A part of the asker's own organisation's reply.
    void save(String round, String part, Map<String, String> answers) {
        save(mine(round), part, answers);
    }

    /// A file of the asker's own organisation's reply, and nothing else of the part.
    void attach(String round, String part, NewFile file) {
        var reply = replies.of(mine(round));
        DemoDoing.expect(
                PartSaving.Saved.class,
                replies.save(
                        reply,
                        part,
                        reply.version(part),
                        Answers.empty(),
                        new FileChange(List.of(file), Set.of(), List.of())));
    }

    void handIn(String round) {
        handIn(mine(round));
    }

    private UUID mine(String round) {
        return invitations.ofAsker(id(round)).orElseThrow().id();
    }

    /// All of an answer by code: a part and its answers, one after the other.
    void answer(SurveyCode code, Map<String, Map<String, String>> parts) {
        var one = invitations.byCode(code).orElseThrow().invitation();
        parts.forEach((part, answers) -> save(one, part, answers));
        handIn(one);
    }

    private void save(UUID invitation, String part, Map<String, String> answers) {
        var reply = replies.of(invitation);
        DemoDoing.expect(
                PartSaving.Saved.class,
                replies.save(
                        reply, part, reply.version(part), new Answers(new HashMap<>(answers))));
    }

    private void handIn(UUID invitation) {
        DemoDoing.expect(PartSaving.Saved.class, replies.handIn(replies.of(invitation)));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo/survey/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
