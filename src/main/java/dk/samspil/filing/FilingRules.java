package dk.samspil.filing;

import dk.samspil.recognition.PaperTrack;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The content of a filing plan, kept as one document.
///
/// @param folders in the order in which they are read; empty = those of the wider plan: a
/// municipality's of its region, a region's of the country
/// @param checklist is added to that of the law and of the wider plans
/// @param pageLimit A4 pages of a whole file; the lowest of those that apply counts; null = none
public record FilingRules(
        List<FolderRule> folders,
        List<OwnItem> checklist,
        @Nullable Integer pageLimit,
        String note) {

    /// Why it cannot be used; empty when it can.
    public List<Text> problems() {
        var problems = new ArrayList<Text>();
        var names = new HashSet<String>();
        for (var folder : folders) {
            var name = folder.name().isBlank() ? folder.track().name() : folder.name().strip();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(Text.of("filing.problem.twice", say(folder)));
            }
        }
        if (!folders.isEmpty()) {
            for (var track : PaperTrack.values()) {
                tellOf(track, problems);
            }
        }
        int sum =
                folders.stream()
                        .map(FolderRule::pageLimit)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
        if (pageLimit != null && sum > pageLimit) {
            problems.add(Text.of("filing.problem.pages", sum, pageLimit));
        }
        return problems;
    }

    /// The last folder of each track takes what the others do not, and only the last.
    private void tellOf(PaperTrack track, List<Text> problems) {
        var of = folders.stream().filter(folder -> folder.track() == track).toList();
        if (of.isEmpty() || !of.getLast().takesTheRest()) {
            problems.add(Text.of("filing.problem.rest", Text.of(trackKey(track))));
        }
        of.stream()
                .limit(Math.max(0, of.size() - 1))
                .filter(FolderRule::takesTheRest)
                .min(Comparator.comparing(FolderRule::name))
                .ifPresent(early -> problems.add(Text.of("filing.problem.early", say(early))));
    }

    private static Text say(FolderRule folder) {
        return folder.name().isBlank()
                ? Text.of(trackKey(folder.track()))
                : Text.asItIs(folder.name());
    }

    private static String trackKey(PaperTrack track) {
        return "documents.track." + track.name();
    }
}
