package dk.samspil.parties;

import org.jspecify.annotations.Nullable;

/// A GP clinic (lægepraksis). Without a GLN it cannot receive electronic messages.
///
/// @param organisation its id among the organisations
/// @param wantsMessages whether the practice has agreed to receive electronic messages
/// @param version grows with each change
public record Clinic(
        int organisation,
        String name,
        ProviderNumber providerNumber,
        @Nullable Gln gln,
        String phone,
        String address,
        boolean wantsMessages,
        int version) {

    public boolean receivesMessages() {
        return wantsMessages && gln != null;
    }
}
