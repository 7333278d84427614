package dk.samspil.exchange;

import dk.samspil.access.Asker;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To whom a message goes: one citizen, one who works in an organisation, or all who do.
///
/// @param person null = all who work in the organisation; always there for citizens
/// @param area the only case area that it concerns; empty = all of the organisation
public record Receiver(int organisation, @Nullable UUID person, String area, String name) {

    public static Receiver citizen(UUID person, String name) {
        return new Receiver(Asker.CITIZENS, person, "", name);
    }

    public static Receiver organisation(int organisation, String name) {
        return new Receiver(organisation, null, "", name);
    }

    public Receiver inArea(String area) {
        return new Receiver(organisation, person, area, name);
    }
}
