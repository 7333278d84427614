package dk.samspil.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a paper says of itself.
///
/// @param others what kind it may be instead, the likeliest first
/// @param date the day of what it says, never of its print or its receipt; absent when it has
/// none
/// @param author the institution that wrote it, or the person where there is none
/// @param whose whom it is about
/// @param begins the numbers of the pages where a document seems to begin: one for a single
/// document
public record Recognition(
        Finding<PaperKind> kind,
        List<PaperKind> others,
        Optional<Finding<LocalDate>> date,
        Optional<Finding<String>> author,
        Finding<PaperTrack> track,
        Finding<Whose> whose,
        List<Integer> begins) {

    public static Recognition of(Paper paper) {
        var sheet = Sheet.of(paper);
        var judged = KindRule.judge(sheet, paper.ownSigns());
        var kind = judged.kind();
        var author = AuthorRule.judge(sheet);
        return new Recognition(
                kind,
                judged.others(),
                DateRule.judge(sheet, kind.value(), paper.born(), paper.today()),
                author,
                TrackRule.judge(sheet, kind),
                CitizenRule.judge(paper),
                Beginnings.in(paper.pages()));
    }
}
