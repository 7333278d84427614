package dk.samspil.bindery;

import java.util.List;

/// A document in which something was covered. What was covered is not in it any more: pages with
/// covered words are pictures, with the words that are left laid invisibly on top.
///
/// @param text the words that are left, pages parted by a form feed
/// @param places how often each phrase was found, in the order of the phrases
/// @param personNumbers how many person numbers were covered
/// @param unreadable the numbers of pages without any words, where nothing could be looked for
public record Covered(
        byte[] pdf,
        int pages,
        String text,
        List<Integer> places,
        int personNumbers,
        List<Integer> unreadable) {}
