package dk.samspil.documents;

import dk.samspil.agreements.Rules.DocumentRule;
import dk.samspil.cases.CaseStatus;
import dk.samspil.ui.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An item of the checklist of the rule set in force, held against what is in the case file.
///
/// @param condition in words, when it must be there; empty = always
/// @param comes whether it files itself later, so that nobody need look for it now
public record CheckedItem(
        Text label, String condition, boolean required, boolean present, boolean comes) {

    /// Until the case is referred nobody can file the preparatory part: it comes of itself then.
    private static final Set<CaseStatus> BEFORE_REFERRAL =
            EnumSet.of(
                    CaseStatus.PREPARATION,
                    CaseStatus.AWAITING_CERTIFICATE,
                    CaseStatus.READY_TO_REFER);

    static List<CheckedItem> check(
            List<DocumentRule> rules, Set<DocumentKind> present, CaseStatus status) {
        Set<String> there = present.stream().map(Enum::name).collect(Collectors.toSet());
        return rules.stream().map(rule -> check(rule, there, status)).toList();
    }

    private static CheckedItem check(DocumentRule rule, Set<String> there, CaseStatus status) {
        boolean present = there.contains(rule.kind());
        return new CheckedItem(
                label(rule.kind()),
                rule.condition(),
                rule.required(),
                present,
                !present
                        && rule.kind().equals(DocumentKind.PREPARATORY_PART.name())
                        && BEFORE_REFERRAL.contains(status));
    }

    public boolean isMissing() {
        return required && !present && !comes;
    }

    /// A rule set may name what no kind stands for yet; then its own words are shown.
    private static Text label(String kind) {
        return Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> Text.of(known.messageKey()))
                .orElse(Text.asItIs(kind));
    }
}
