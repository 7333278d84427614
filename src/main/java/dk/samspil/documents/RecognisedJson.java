package dk.samspil.documents;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes and reads what was recognised, as it is kept with its document.
final class RecognisedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RecognisedJson() {}

    static @Nullable String write(@Nullable Recognised recognised) {
        return recognised == null ? null : JSON.writeValueAsString(recognised);
    }

    static @Nullable Recognised read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Recognised.class);
    }
}
