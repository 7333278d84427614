package dk.samspil.documents;

import dk.samspil.agreements.Rules.DocumentRule;
import dk.samspil.cases.CaseStatus;
import dk.samspil.filing.OwnItem;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An item of the checklist in force, held against what is in the case file.
///
/// @param condition in words, when it must be there; empty = always
/// @param of when too old, the date of the newest that is read; when superseded, of the newer one
/// that is not; null otherwise
public record CheckedItem(
        Text label, String condition, boolean required, State state, @Nullable LocalDate of) {

    /// What became of an item.
    public enum State {
        PRESENT,
        /// The newest that is read is older than the list allows.
        TOO_OLD,
        /// There is a newer one, which is not read.
        SUPERSEDED,
        MISSING,
        /// Files itself later, so that nobody need look for it now.
        COMES,
        /// Not there, and need not be.
        ABSENT;

        /// The key of its name in the message bundles.
        public String messageKey() {
            return "documents.checklist." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Until the case is referred nobody can file the preparatory part: it comes of itself then.
    private static final Set<CaseStatus> BEFORE_REFERRAL =
            EnumSet.of(
                    CaseStatus.PREPARATION,
                    CaseStatus.AWAITING_CERTIFICATE,
                    CaseStatus.READY_TO_REFER);

    /// @param law the checklist of the rule set
    /// @param own what region and municipality have added
    /// @param today from when an age counts
    static List<CheckedItem> check(
            List<DocumentRule> law,
            List<OwnItem> own,
            List<PaperOnFile> papers,
            CaseStatus status,
            LocalDate today) {
        return Stream.concat(law.stream().map(Wanted::of), own.stream().map(Wanted::of))
                .map(wanted -> check(wanted, papers, status, today))
                .toList();
    }

    private static CheckedItem check(
            Wanted wanted, List<PaperOnFile> papers, CaseStatus status, LocalDate today) {
        var such = papers.stream().filter(wanted::means).toList();
        var newest = such.stream().filter(PaperOnFile::read).max(PaperOnFile.BY_DATE);
        if (newest.isEmpty()) {
            return wanted.as(wanted.absent(status), null);
        }
        var date = newest.get().date();
        var newer =
                such.stream()
                        .filter(paper -> paper.takesThePlaceOf(newest.get()))
                        .map(PaperOnFile::date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        if (newer.isPresent()) {
            return wanted.as(State.SUPERSEDED, newer.get());
        }
        boolean tooOld =
                wanted.maxAgeMonths() != null
                        && date != null
                        && date.isBefore(today.minusMonths(wanted.maxAgeMonths()));
        return tooOld ? wanted.as(State.TOO_OLD, date) : wanted.as(State.PRESENT, null);
    }

    public boolean present() {
        return state == State.PRESENT;
    }

    /// Whether it files itself later.
    public boolean comes() {
        return state == State.COMES;
    }

    /// Whether what is there will not do.
    public boolean isStale() {
        return state == State.TOO_OLD || state == State.SUPERSEDED;
    }

    /// Whether somebody has to do something before the file is whole.
    public boolean isMissing() {
        return required && (state == State.MISSING || isStale());
    }

    /// The item with what is wrong with it, in one line.
    Text inWords() {
        return isStale() ? Text.of("documents.checklist.stale", label, Text.of(staleKey())) : label;
    }

    private String staleKey() {
        return state.messageKey() + ".short";
    }

    /// What the law or an organisation wants to be there.
    private record Wanted(
            Text label,
            String kind,
            String words,
            boolean required,
            @Nullable Integer maxAgeMonths,
            String condition) {

        static Wanted of(DocumentRule rule) {
            return new Wanted(
                    name(rule.kind()),
                    rule.kind(),
                    "",
                    rule.required(),
                    rule.maxAgeMonths(),
                    rule.condition());
        }

        static Wanted of(OwnItem item) {
            var kind = item.kind().name();
            return new Wanted(
                    item.label().isBlank() ? name(kind) : Text.asItIs(item.label()),
                    kind,
                    item.words().strip().toLowerCase(Locale.ROOT),
                    item.required(),
                    item.maxAgeMonths(),
                    item.condition());
        }

        /// A rule set may name what no kind stands for yet; then its own words are shown.
        private static Text name(String kind) {
            return Arrays.stream(DocumentKind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .map(known -> Text.of(known.messageKey()))
                    .orElse(Text.asItIs(kind));
        }

        boolean means(PaperOnFile paper) {
            return paper.kind().name().equals(kind)
                    && paper.title().toLowerCase(Locale.ROOT).contains(words);
        }

        State absent(CaseStatus status) {
            if (kind.equals(DocumentKind.PREPARATORY_PART.name())
                    && BEFORE_REFERRAL.contains(status)) {
                return State.COMES;
            }
            return required ? State.MISSING : State.ABSENT;
        }

        CheckedItem as(State state, @Nullable LocalDate of) {
            return new CheckedItem(label, condition, required, state, of);
        }
    }
}
