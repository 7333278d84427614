package dk.samspil.forms;

import dk.samspil.print.Printer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The front door to forms: find a definition, take what was typed, check it, lay it out for a
/// page (`forms/edit`, `forms/read`) and print it.
@Component
public class Forms {

    private final List<FormDefinition> definitions = Definitions.read();
    private final Printer printer;

    Forms(Printer printer) {
        this.printer = printer;
    }

    /// The newest version.
    public FormDefinition definition(String id) {
        return definition(id, LocalDate.MAX);
    }

    /// The newest version that applied on the day.
    public FormDefinition definition(String id, LocalDate on) {
        return definitions.stream()
                .filter(each -> each.id().equals(id) && !each.validFrom().isAfter(on))
                .max(Comparator.comparing(FormDefinition::version))
                .orElseThrow(() -> new IllegalStateException("No form " + id + " on " + on));
    }

    /// The version that something was once answered in.
    public FormDefinition definition(String id, int version) {
        return definitions.stream()
                .filter(each -> each.id().equals(id) && each.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form " + id + " v" + version));
    }

    /// What keeps a definition from being used, in the words of those who write definitions.
    public static List<String> problems(FormDefinition definition) {
        return DefinitionRules.problems(definition);
    }

    public List<FormDefinition> all() {
        return definitions;
    }

    /// What was typed on the whole form's page.
    public Answers typed(FormDefinition definition, MultiValueMap<String, String> request) {
        return new Typed(request).answers(definition.fields().toList());
    }

    /// What was typed on the page of one section, put into the answers so far.
    public Answers typed(Section section, MultiValueMap<String, String> request, Answers before) {
        return before.with(new Typed(request).answers(section.fields()));
    }

    public Findings check(FormDefinition definition, Answers answers) {
        return Checks.of(definition, answers);
    }

    /// The form for `forms/edit` and `forms/read`.
    public FormView view(
            FormDefinition definition, Answers answers, Findings findings, Locale locale) {
        return new FormViews(definition, answers, findings, locale).view();
    }

    /// The answered form as a PDF (PDF/A-2a, PDF/UA-1).
    public byte[] pdf(FormDefinition definition, Answers answers, FormHead head, Locale locale) {
        var form = view(definition, answers, Findings.NONE, locale);
        return printer.pdf("forms/print", Map.of("form", form, "head", head), locale);
    }
}
