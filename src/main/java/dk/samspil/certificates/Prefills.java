package dk.samspil.certificates;

import dk.samspil.access.Askers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormDefinition;
import dk.samspil.parties.People;
import dk.samspil.preparation.Plan;
import dk.samspil.preparation.Plans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills requests in beforehand with what the case knows, so that nothing is typed twice.
@Component
@Transactional(readOnly = true)
public class Prefills {

    private static final Set<DocumentKind> SPECIALISTS =
            Set.of(
                    DocumentKind.SPECIALIST_STATEMENT,
                    DocumentKind.PSYCHOLOGICAL_EXAMINATION,
                    DocumentKind.DISCHARGE_LETTER,
                    DocumentKind.HOSPITAL_RECORD);

    private final Plans plans;
    private final Documents documents;
    private final Certificates certificates;
    private final ClinicalRequests clinicalRequests;
    private final People people;
    private final Askers askers;
    private final MessageSource messages;

    Prefills(
            Plans plans,
            Documents documents,
            Certificates certificates,
            ClinicalRequests clinicalRequests,
            People people,
            Askers askers,
            MessageSource messages) {
        this.plans = plans;
        this.documents = documents;
        this.certificates = certificates;
        this.clinicalRequests = clinicalRequests;
        this.people = people;
        this.askers = askers;
        this.messages = messages;
    }

    public Answers lae261(RehabilitationCase theCase) {
        Plan whole = plans.of(theCase.id());
        Answers plan = whole.answers();
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("reason", plan.text("caseSummary"));
        answers.put(
                "social",
                topics(whole, "housing", "economy", "debts", "family", "loneliness", "abuse"));
        answers.put("health", plan.text("conditions"));
        answers.put("work", plan.text("education"));
        answers.put("caseworkersView", plan.text("meansForWorkCaseworker"));
        answers.put("citizensView", plan.text("meansForWork"));
        answers.put("earlier", earlier(theCase));
        answers.put("call", caller());
        return new Answers(answers);
    }

    public Answers lae271(RehabilitationCase theCase) {
        Plan written = plans.of(theCase.id());
        Answers plan = written.answers();
        Map<String, Object> answers = new LinkedHashMap<>();
        clinicalRequests
                .recommendation(theCase)
                .ifPresent(
                        advice -> {
                            answers.put("recommendation", advice.by() + ": " + advice.reason());
                            answers.put("question", advice.question());
                            answers.put("service", advice.service());
                        });
        answers.put("known", plan.text("conditions"));
        answers.put("enclosed", enclosed(theCase, written));
        answers.put("special", plan.text("needsAtMeeting"));
        return new Answers(answers);
    }

    /// Which of the prescribed enclosures are in the case, as options of LÆ 271's `enclosed`.
    public List<String> enclosed(RehabilitationCase theCase) {
        return enclosed(theCase, plans.of(theCase.id()));
    }

    private List<String> enclosed(RehabilitationCase theCase, Plan plan) {
        Set<DocumentKind> kinds =
                documents.of(theCase.id()).stream()
                        .filter(Document::isRead)
                        .map(Document::kind)
                        .collect(Collectors.toSet());
        List<String> enclosed = new ArrayList<>();
        if (!plan.sections().isEmpty()) {
            enclosed.add("preparatory");
        }
        if (certificates.answered(theCase.id(), CertificateKind.GP).isPresent()
                || kinds.contains(DocumentKind.LAE265)) {
            enclosed.add("lae265");
        }
        if (SPECIALISTS.stream().anyMatch(kinds::contains)) {
            enclosed.add("specialist");
        }
        return enclosed;
    }

    /// What the clinical function starts its answer with.
    public Answers lae275(Certificate certificate) {
        return new Answers(Map.of("questionAsked", certificate.question()));
    }

    /// What the summons starts with.
    public Answers lae272(Certificate certificate, Appointment appointment) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("when", Appointments.words(appointment));
        answers.put("where", certificate.receiverName());
        for (var key : List.of("howLong", "happens", "bring", "change")) {
            answers.put(
                    key,
                    messages.getMessage(
                            "certificates.summons." + key, null, Locale.of("da", "DK")));
        }
        return new Answers(answers);
    }

    private String earlier(RehabilitationCase theCase) {
        return certificates.of(theCase.id()).stream()
                .filter(Certificate::isAnswered)
                .map(each -> each.answerForm() + ", " + each.receiverName())
                .collect(Collectors.joining("\n"));
    }

    private String caller() {
        var asker = askers.current();
        return people.find(asker.person())
                .map(person -> person.name() + ", " + person.phone())
                .orElse(asker.name());
    }

    /// What the plan says about each topic, with the topic's name before it.
    private String topics(Plan plan, String... keys) {
        FormDefinition form = plans.definition(plan);
        List<String> said = new ArrayList<>();
        for (var key : keys) {
            String words = plan.answers().text(key);
            if (!words.isBlank()) {
                String topic = form.field(key).orElseThrow().label().da();
                said.add(topic + ": " + words);
            }
        }
        return String.join("\n", said);
    }
}
