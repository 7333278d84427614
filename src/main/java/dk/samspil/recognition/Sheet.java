package dk.samspil.recognition;

import java.util.List;
import java.util.stream.Stream;

/// A paper laid out for reading: its lines page by page, and its first page folded.
///
/// @param titles short lines near the top, folded, without what introduces a subject
/// @param labels what stands before a colon at the beginning of a line, folded
/// @param top the upper part of the first page, folded
/// @param body the first pages, folded
/// @param name the name of the file, folded
record Sheet(
        List<List<String>> lines,
        List<String> titles,
        List<String> labels,
        String top,
        String body,
        String name) {

    private static final int TOP_LINES = 22;
    private static final int LONGEST_TITLE = 95;
    private static final int PAGES_READ = 3;

    static Sheet of(Paper paper) {
        var lines = paper.pages().stream().map(Sheet::lines).toList();
        var first = lines.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        var top = first.stream().limit(TOP_LINES).toList();
        return new Sheet(
                lines,
                top.stream().filter(l -> l.length() <= LONGEST_TITLE).map(Sheet::title).toList(),
                labels(first),
                Folding.fold(String.join(" ", top)),
                Folding.fold(
                        String.join(
                                " ",
                                lines.stream().limit(PAGES_READ).flatMap(List::stream).toList())),
                Folding.fold(paper.fileName().replaceAll("[-.]", " ")));
    }

    List<String> firstPage() {
        return lines.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<String> labels(List<String> page) {
        return page.stream()
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> Folding.fold(line.substring(0, line.indexOf(':'))))
                .toList();
    }

    private static List<String> lines(String page) {
        return Stream.of(page.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /// A line as headings are compared: folded, without what introduces a subject.
    static String title(String line) {
        return Folding.fold(line)
                .replaceFirst("^[^\\p{L}]+", "")
                .replaceFirst("^(vedr|vedroerende|vedrorende|emne|titei|om|dokument)[.: ]+", "");
    }
}
