package dk.samspil.demo;

import java.util.List;
import java.util.Map;

/// What an invented citizen suffers from; the words stand in `demo/conditions.yaml`.
public enum Condition {
    BACK,
    DEPRESSION,
    ANXIETY,
    COPD,
    CONCUSSION,
    ARTHRITIS,
    SHOULDER,
    PTSD,
    DIABETES,
    HEART;

    /// The words for a placeholder: one, or several to choose from.
    List<String> words(String placeholder) {
        return Words.ALL.getOrDefault(this, Map.of()).getOrDefault(placeholder, List.of());
    }

    private static final class Words {
        private static final Map<Condition, Map<String, List<String>>> ALL = DemoTexts.conditions();
    }
}
