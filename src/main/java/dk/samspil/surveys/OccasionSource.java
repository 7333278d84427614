package dk.samspil.surveys;

import java.util.List;

/// What happens elsewhere and can be asked about; implemented above the modules in which it does.
public interface OccasionSource {

    /// What it tells of through {@link Occasions}.
    List<Kind> occasions();

    /// @param key of the words for it in the message bundles: `occasions.meeting-held`
    /// @param respondents who can be asked about it
    record Kind(String key, List<RespondentKind> respondents) {}
}
