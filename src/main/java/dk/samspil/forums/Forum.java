package dk.samspil.forums;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A forum in which the parties steer the cooperation.
///
/// @param slug its name in addresses: "direktoerforum-hovedstaden"
/// @param region the id of the region whose parties meet in it
/// @param preparedBy the forum that recommends to this one, such as an executive committee
/// @param open whether everybody may read the open part of its agendas and minutes
/// @param editing whether the asker is in its secretariat
public record Forum(
        UUID id,
        String slug,
        String name,
        ForumKind kind,
        int region,
        @Nullable UUID preparedBy,
        String about,
        boolean open,
        int version,
        boolean editing) {

    /// Its page for those who sit in it.
    public String href() {
        return "/mine-fora/forum/" + id;
    }

    /// Its page for everybody.
    public String publicHref() {
        return "/fora/" + slug;
    }
}
