package dk.samspil.bindery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be bound: a cover, sections of documents in reading order, and a list of what was
/// left out and why.
///
/// @param pageLimit pages that the case file should not exceed; 0 for none
public record Bundle(Cover cover, List<Section> sections, List<LeftOut> leftOut, int pageLimit) {

    /// @param made when and by whom the file was put together, as a sentence
    public record Cover(
            String title,
            String caseNumber,
            String citizen,
            String subject,
            List<Fact> facts,
            List<CheckItem> checklist,
            String made) {}

    public record Fact(String label, String value) {}

    /// @param required whether its absence is a fault
    /// @param fault why what is present will not do, in words; empty when it does
    public record CheckItem(String text, boolean present, boolean required, String fault) {

        public CheckItem(String text, boolean present, boolean required) {
            this(text, present, required, "");
        }

        boolean good() {
            return present && fault.isEmpty();
        }
    }

    public record Section(String title, List<Leaf> leaves) {}

    /// @param pdf A4 pages as they came from the intake
    /// @param kind the short name in the page stamp, such as LÆ 265
    /// @param skip pages, from 1, that are not bound: blank ones
    public record Leaf(
            String kind,
            String title,
            String author,
            @Nullable LocalDate date,
            Set<Integer> skip,
            Source pdf) {

        public Leaf {
            skip = Set.copyOf(skip);
        }

        public Leaf(
                String kind, String title, String author, @Nullable LocalDate date, Source pdf) {
            this(kind, title, author, date, Set.of(), pdf);
        }
    }

    public record LeftOut(String title, @Nullable LocalDate date, String reason) {}

    /// Where the pages of a document come from; asked once, while binding.
    @FunctionalInterface
    public interface Source {

        /// @param spool where pages can wait that do not wait elsewhere
        ByteBuffer pages(Spool spool) throws IOException;
    }
}
