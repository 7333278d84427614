package dk.samspil.heaps;

import java.time.LocalDate;
import java.util.List;

/// A paper of a made-up heap, with the truth about it.
///
/// @param kind the name of its kind
/// @param date of what it says
/// @param pageIds what each page says: pages with the same id are the same page
/// @param scanned whether its words were read off a picture
/// @param version which form it is an edition of; empty when none
record HeapPaper(
        String fileName,
        List<String> pages,
        String kind,
        LocalDate date,
        List<String> pageIds,
        boolean scanned,
        String version) {

    HeapPaper with(String newName, List<String> newPages, boolean nowScanned) {
        return new HeapPaper(newName, newPages, kind, date, pageIds, nowScanned, version);
    }
}
