package dk.samspil.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.print.Letter;
import dk.samspil.print.Pdf;
import dk.samspil.print.Printers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

class FormPagesTests {

    static final Locale DANISH = Locale.of("da");

    static final Forms FORMS = new Forms(Printers.withMessages("forms"));
    static final ITemplateEngine PAGES = Printers.engine("forms", "calendar");

    @Test
    void everyFormPrintsAsAnAccessibleArchivePdf() {
        for (var definition : FORMS.all()) {
            var pdf = FORMS.pdf(definition, SampleAnswers.of(definition), head(), DANISH);
            Pdf.keep(definition.id(), pdf);
            Pdf.assertKeepsTheStandards(pdf);
            assertThat(Pdf.text(pdf)).contains("Łukasz").doesNotContain("??");
        }
    }

    @Test
    void aFormPrintsInEnglishToo() {
        var definition = FORMS.definition("LAE265");

        assertThat(Pdf.text(FORMS.pdf(definition, SampleAnswers.of(definition), head(), Locale.UK)))
                .contains(
                        "The physician's own assessment", "The citizen's own words", "1,250.5 kr.");
    }

    @Test
    void anEmptyFormPrintsWhatIsMissing() {
        var pdf = FORMS.pdf(FORMS.definition("LAE265"), Answers.empty(), head(), DANISH);

        assertThat(Pdf.text(pdf)).contains("Ikke udfyldt").doesNotContain("Honorar");
        Pdf.assertKeepsTheStandards(pdf);
    }

    @Test
    void thePageTellsAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var definition = FORMS.definition("LAE261");
        var answers = new Answers(Map.of("meetingDate", "<snart> & \"hurtigt\""));

        var page = page(definition, answers, FORMS.check(definition, answers));

        assertThat(page)
                .contains("value=\"&lt;snart&gt; &amp; &quot;hurtigt&quot;\"")
                .contains("<a href=\"#f-meetingDate\">Forventet dato")
                .contains("aria-describedby=\"f-meetingDate-wrong\"")
                .contains("Skriv datoen som dag, måned og år");
    }

    @Test
    void everyFormHasAPage() {
        for (var definition : FORMS.all()) {
            var answers = SampleAnswers.of(definition);
            var page = page(definition, answers, FORMS.check(definition, answers));
            keep(definition.id(), page);
            assertThat(page).doesNotContain("??").contains("name=\"f.").doesNotContain("style=");
            assertThat(FORMS.check(definition, answers).mayBeHandedIn()).isTrue();
        }
    }

    private static void keep(String name, String page) {
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target", "pages")).resolve(name + ".html"),
                    page);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private String page(FormDefinition definition, Answers answers, Findings findings) {
        var context = new Context(DANISH);
        context.setVariable("form", FORMS.view(definition, answers, findings, DANISH));
        return PAGES.process("form-page", context);
    }

    private static FormHead head() {
        return new FormHead(
                new Letter(
                        "Eksempel Kommune",
                        List.of("Jobcenter Eksempel, Rådhuspladsen 1, 9999 Eksempelby"),
                        List.of("Lægerne Prøvevej", "Prøvevej 1", "9999 Eksempelby"),
                        List.of("23. november 2026")),
                List.of(
                        new FormHead.Fact("Sag", "26-1042"),
                        new FormHead.Fact("Borger", "Anders Testesen, 010190-XXXX")),
                "Sag 26-1042");
    }
}
