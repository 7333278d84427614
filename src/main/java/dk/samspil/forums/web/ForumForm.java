package dk.samspil.forums.web;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a secretary types about a forum.
///
/// @param version the one that was shown; null for a new forum
/// @param layout the usual parts that a new forum begins with
record ForumForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotNull @Nullable ForumKind kind,
        @Nullable Integer region,
        @Nullable UUID preparedBy,
        @Size(max = 2000) @Nullable String about,
        @Nullable Boolean open,
        @Nullable String layout) {

    static ForumForm of(Forum forum) {
        return new ForumForm(
                forum.version(),
                forum.name(),
                forum.kind(),
                forum.region(),
                forum.preparedBy(),
                forum.about(),
                forum.open(),
                null);
    }

    static ForumForm blank() {
        return new ForumForm(null, "", null, null, null, "", true, "LONG");
    }

    /// Only for a form without errors.
    Forum forum(UUID id, int inRegion) {
        return new Forum(
                id,
                "",
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                inRegion,
                preparedBy,
                about == null ? "" : about.strip(),
                Boolean.TRUE.equals(open),
                version == null ? 0 : version,
                true);
    }
}
