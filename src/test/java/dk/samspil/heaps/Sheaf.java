package dk.samspil.heaps;

import java.util.ArrayList;
import java.util.List;

/// Lays lines on pages.
final class Sheaf {

    private static final int WIDTH = 86;

    private final List<String> lines = new ArrayList<>();

    Sheaf line(String line) {
        lines.add(line);
        return this;
    }

    Sheaf gap() {
        return line("");
    }

    /// At the right edge.
    Sheaf right(String line) {
        return line(" ".repeat(Math.max(1, WIDTH - line.length())) + line);
    }

    Sheaf text(String paragraph) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(line.toString()).gap();
    }

    List<String> pages(int perPage) {
        var pages = new ArrayList<String>();
        for (int from = 0; from < lines.size(); from += perPage) {
            pages.add(
                    String.join("\n", lines.subList(from, Math.min(lines.size(), from + perPage))));
        }
        return pages;
    }
}
