package dk.samspil.bindery;

import java.util.List;
import java.util.Set;

/// What is to be covered in a document before somebody else reads it.
///
/// @param phrases words and sentences, wherever they stand, capitals or not, also in the genitive
/// @param personNumbers whether everything that looks like a person number is covered
/// @param pages the numbers of pages that are covered altogether, from 1
public record Covering(List<String> phrases, boolean personNumbers, Set<Integer> pages) {

    public Covering {
        phrases = List.copyOf(phrases);
        pages = Set.copyOf(pages);
    }
}
