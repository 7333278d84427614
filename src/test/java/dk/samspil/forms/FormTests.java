package dk.samspil.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.forms.Finding.Kind;
import dk.samspil.print.Printers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormTests {

    final Forms forms = new Forms(Printers.withMessages("forms"));
    final FormDefinition request = forms.definition("LAE261");
    final FormDefinition answer = forms.definition("LAE265");
    final FormDefinition plan = forms.definition("PREPARATORY");

    @Test
    void whatIsOfTheWrongKindIsKeptAsTypedAndTold() {
        var answers =
                typed(request, "f.meetingDate", "en dag i maj", "f.question", "x".repeat(1501));

        assertThat(answers.text("meetingDate")).isEqualTo("en dag i maj");
        assertThat(answers.text("question")).hasSize(1501);
        assertThat(findings(request, answers, Kind.WRONG))
                .containsExactlyInAnyOrder("meetingDate", "question");
    }

    @Test
    void aDateIsUnderstoodHoweverDanesTypeIt() {
        assertThat(typed(request, "f.meetingDate", "3/3 2026").text("meetingDate"))
                .isEqualTo("2026-03-03");
    }

    @Test
    void aVagueQuestionGivesAWarningButMayBeSent() {
        assertThat(findings(request, typed(request, "f.question", "Status?"), Kind.WARNING))
                .containsExactly("question");
        assertThat(
                        findings(
                                request,
                                typed(
                                        request,
                                        "f.question",
                                        "Hvor mange timer om ugen kan Anders arbejde siddende,"
                                                + " og hvad taler imod flere?"),
                                Kind.WARNING))
                .isEmpty();
    }

    @Test
    void aQuestionIsRequiredAndADraftMayLackIt() {
        var findings = forms.check(request, Answers.empty());

        assertThat(findings.missing()).contains("question", "citizensView");
        assertThat(findings.mayBeHandedIn()).isFalse();
        assertThat(findings.forDraft().all()).isEmpty();
    }

    @Test
    void aFieldThatDoesNotApplyIsNotAskedFor() {
        assertThat(forms.check(answer, typed(answer, "f.exhausted", "yes")).missing())
                .doesNotContain("possibilities");
        assertThat(forms.check(answer, typed(answer, "f.exhausted", "no")).missing())
                .contains("possibilities");
    }

    @Test
    void rowsAreReadInOrderAndEmptyOnesLeftOut() {
        var answers =
                typed(
                        plan,
                        "f.jobs.7.period",
                        "2019-2024",
                        "f.jobs.2.period",
                        "2010-2019",
                        "f.jobs.3.period",
                        " ",
                        "f.jobs.99999999999.period",
                        "x",
                        "f.children.0.age",
                        "ti");

        assertThat(answers.rows("jobs"))
                .extracting(row -> row.get("period"))
                .containsExactly("2010-2019", "2019-2024");
        assertThat(findings(plan, answers, Kind.WRONG)).containsExactly("children.0.age");
    }

    @Test
    void aProblemNeedsWordsAndWordsNeedAState() {
        assertThat(findings(plan, typed(plan, "f.debts.state", "problem"), Kind.MISSING))
                .contains("debts.text");
        assertThat(findings(plan, typed(plan, "f.debts.text", "SKAT"), Kind.MISSING))
                .contains("debts");
        assertThat(
                        findings(
                                plan,
                                typed(plan, "f.debts.state", "problem", "f.debts.text", "SKAT"),
                                Kind.MISSING))
                .doesNotContain("debts", "debts.text");
    }

    @Test
    void anAnswerThatIsNotOffferedIsRefused() {
        assertThat(findings(answer, typed(answer, "f.agreement", "hacked"), Kind.WRONG))
                .containsExactly("agreement");
    }

    @Test
    void savingOneSectionLeavesTheOthersAlone() {
        var before = new Answers(Map.of("caseSummary", "Kort", "strengths", "Tålmodig"));
        var request = new LinkedMultiValueMap<String, String>();
        request.add("f.strengths", "Tålmodig og grundig");
        request.add("f.caseSummary", "smuglet ind");

        var after = forms.typed(plan.section("personal").orElseThrow(), request, before);

        assertThat(after.text("strengths")).isEqualTo("Tålmodig og grundig");
        assertThat(after.text("caseSummary")).isEqualTo("Kort");
    }

    @Test
    void answersSurviveTheWayThroughJson() {
        var answers =
                typed(
                        plan,
                        "f.jobs.0.period",
                        "2019",
                        "f.debts.state",
                        "problem",
                        "f.debts.text",
                        "Wałęsa \"skylder\"",
                        "f.consent",
                        "gp");

        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void numbersAreReadAsDanesTypeThem() {
        assertThat(List.of("1.250,50 kr.", "12,5", "1 250", "37"))
                .allSatisfy(typed -> assertThat(TypedNumber.read(typed)).isPresent());
        assertThat(TypedNumber.read("1.250,50 kr.").orElseThrow()).isEqualByComparingTo("1250.50");
        assertThat(TypedNumber.read("1e999999")).isEmpty();
    }

    private Answers typed(FormDefinition definition, String... namesAndValues) {
        var request = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return forms.typed(definition, request);
    }

    private List<String> findings(FormDefinition definition, Answers answers, Kind kind) {
        return forms.check(definition, answers).all().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::place)
                .toList();
    }
}
