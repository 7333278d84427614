package dk.samspil.surveys.web;

import dk.samspil.forms.Section;
import dk.samspil.surveys.RespondentKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a questionnaire as it is typed.
///
/// @param asks who is asked it; none = all
record PartForm(
        @Nullable Integer lock,
        @NotBlank @Size(max = 200) @Nullable String titleDa,
        @Size(max = 200) @Nullable String titleEn,
        @Size(max = 1000) @Nullable String helpDa,
        @Size(max = 1000) @Nullable String helpEn,
        @Nullable List<RespondentKind> asks,
        @Size(max = 200) @Nullable String shownWhen) {

    /// The draft's lock as it was shown; -1 where the form carried none.
    int shown() {
        return lock == null ? -1 : lock;
    }

    static PartForm blank(int lock) {
        return new PartForm(lock, "", "", "", "", List.of(), "");
    }

    static PartForm of(Section part, int lock) {
        var help = part.help();
        return new PartForm(
                lock,
                part.title().da(),
                part.title().en(),
                help == null ? "" : help.da(),
                help == null ? "" : help.en(),
                part.asks().stream().map(RespondentKind::valueOf).toList(),
                TypedWords.written(part.shownWhen()));
    }

    /// @param before as it reads now; null = a new part
    Section part(String key, @Nullable Section before) {
        return new Section(
                key,
                TypedWords.words(titleDa, titleEn),
                TypedWords.wordsIfAny(helpDa, helpEn),
                TypedWords.condition(shownWhen),
                asks == null ? List.of() : asks.stream().map(Enum::name).toList(),
                before == null ? List.of() : before.fields());
    }
}
