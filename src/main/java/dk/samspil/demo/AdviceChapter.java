package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.samspil.access.Asker;
import dk.samspil.advice.MunicipalAnswers;
import dk.samspil.advice.NoteSaving;
import dk.samspil.advice.Referral;
import dk.samspil.advice.Referrals;
import dk.samspil.advice.Screenings;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.reader.LastRead;
import dk.samspil.reader.Note;
import dk.samspil.reader.Notes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/// The case is referred to the health coordinator, who reads, asks for more, or lets the deadline
/// pass where that is an answer; and the municipality decides what to do about it.
@InDemo
class AdviceChapter {

    private static final String TO_ASK = "Hvad er prøvet, siden attesten blev skrevet?";

    private final Referrals referrals;
    private final Screenings screenings;
    private final MunicipalAnswers answers;
    private final Cases cases;
    private final Documents documents;
    private final LastRead lastRead;
    private final Notes notes;
    private final RecurringTask<Void> silence;
    private final TransactionTemplate apart;

    AdviceChapter(
            Referrals referrals,
            Screenings screenings,
            MunicipalAnswers answers,
            Cases cases,
            Documents documents,
            LastRead lastRead,
            Notes notes,
            @Qualifier("adviceSilence") RecurringTask<Void> silence,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.screenings = screenings;
        this.answers = answers;
        this.cases = cases;
        this.documents = documents;
        this.lastRead = lastRead;
        this.notes = notes;
        this.silence = silence;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    void refer(DemoCase story, boolean urgent, boolean withoutCertificate, DemoScript script) {
        DemoPlot plot = story.plot();
        script.on(
                plot.dates().referred(),
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                referrals.refer(
                                        theCase(story),
                                        new Referral(
                                                plot.dates().meeting(),
                                                urgent,
                                                urgent ? DemoWords.say(plot, "urgency") : "",
                                                withoutCertificate
                                                        ? DemoWords.say(plot, "withoutcertificate")
                                                        : ""))));
    }

    void take(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.plot().coordinator(),
                () -> DemoDoing.done(screenings.take(theCase(story), null)));
    }

    /// Half a note.
    void begin(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.plot().coordinator(),
                () ->
                        DemoDoing.expect(
                                NoteSaving.Saved.class,
                                save(story, Map.of("sufficient", "no", "minutes", "4"), false)));
    }

    /// Health is sufficiently described: in writing or, where agreed, by silence.
    void sufficient(DemoCase story, DemoScript script) {
        DemoPlot plot = story.plot();
        if (plot.town().region() == DemoPlace.ZEALAND) {
            silent(story, script);
        } else {
            note(story, "SUFFICIENT", script);
        }
    }

    void note(DemoCase story, String outcome, DemoScript script) {
        DemoPlot plot = story.plot();
        script.on(
                plot.dates().screened(),
                plot.coordinator(),
                () -> {
                    read(story);
                    DemoDoing.expect(
                            NoteSaving.Sent.class,
                            save(story, DemoWords.note(plot, outcome), true));
                });
    }

    /// The hourly job, on the day after the answer was due. It begins transactions of its own,
    /// and is safe to repeat.
    private void silent(DemoCase story, DemoScript script) {
        LocalDate due = after(story.plot().dates().referred(), 5);
        script.on(
                after(due, 1),
                Asker.system(story.plot().town().healthUnit()),
                () -> apart.executeWithoutResult(hourly -> runJob()));
    }

    private void runJob() {
        silence.execute(new TaskInstance<>(silence.getName(), "demo"), null);
    }

    void goOn(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                answers.goOn(
                                        theCase(story), DemoWords.say(story.plot(), "overruled"))));
    }

    void decline(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                answers.declineAssessment(
                                        theCase(story), DemoWords.say(story.plot(), "declined"))));
    }

    private NoteSaving save(DemoCase story, Map<String, ?> written, boolean send) {
        var typed = new LinkedMultiValueMap<String, String>();
        written.forEach((key, value) -> typed.add("f." + key, String.valueOf(value)));
        RehabilitationCase theCase = theCase(story);
        long version = screenings.waiting(theCase).map(screenings::draft).orElseThrow().version();
        return screenings.save(theCase, version, typed, send);
    }

    /// The coordinator looks at the doctor's certificate first, and makes a note of what to ask.
    private void read(DemoCase story) {
        documents.of(story.id()).stream()
                .filter(each -> each.kind() == DocumentKind.LAE265 && !each.isWithdrawn())
                .findFirst()
                .ifPresent(
                        each -> {
                            documents.read(each.id());
                            lastRead.opened(each);
                            DemoDoing.expect(Note.Saved.class, notes.write(each, 1, "", TO_ASK));
                        });
    }

    private RehabilitationCase theCase(DemoCase story) {
        return cases.find(story.id()).orElseThrow();
    }
}
