package dk.samspil.repeats;

import java.util.List;

/// A document among those that are compared, the earliest first.
///
/// @param id whatever the caller knows it by
/// @param scanned whether its words were read off a picture: a clean copy is preferred
/// @param pages as many as the document has
public record Filed(String id, boolean scanned, List<Page> pages) {

    public Filed {
        pages = List.copyOf(pages);
    }

    long wordyPages() {
        return pages.stream().filter(page -> !page.isBlank()).count();
    }
}
