package dk.samspil.archive;

/// Some pages of a file that follow each other.
///
/// @param first from 1
/// @param last the same as the first for one page
record PageRange(int first, int last) {

    boolean isOnePage() {
        return first == last;
    }

    int pages() {
        return last - first + 1;
    }

    PageRange firstHalf() {
        return new PageRange(first, first + pages() / 2 - 1);
    }

    PageRange secondHalf() {
        return new PageRange(first + pages() / 2, last);
    }
}
