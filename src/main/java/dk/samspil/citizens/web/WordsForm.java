package dk.samspil.citizens.web;

import dk.samspil.cases.OwnWords;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The citizen's own words as typed.
record WordsForm(
        int version,
        @Size(max = 4000) @Nullable String important,
        @Size(max = 4000) @Nullable String goals,
        @Size(max = 2000) @Nullable String specialNeeds,
        @Size(max = 200) @Nullable String companion) {

    static WordsForm of(OwnWords words) {
        return new WordsForm(
                words.version(),
                words.important(),
                words.goals(),
                words.specialNeeds(),
                words.companion());
    }

    WordsForm on(int newVersion) {
        return new WordsForm(newVersion, important, goals, specialNeeds, companion);
    }

    OwnWords words() {
        return new OwnWords(
                version, text(important), text(goals), text(specialNeeds), text(companion));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replace("\u0000", "");
    }
}
