package dk.samspil.forums;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody was told, once.
///
/// @param name of who was told
/// @param words in plain Danish: what is there to read, never what it says
/// @param seenAt when it was seen in Samspil; null = not yet
/// @param byMail whether it went out as mail as well
public record ForumNotice(
        UUID id,
        String name,
        NoticeKind kind,
        String words,
        String href,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime seenAt,
        boolean byMail) {

    public boolean unseen() {
        return seenAt == null;
    }
}
