package dk.samspil.replies.web;

import dk.samspil.ui.Notice;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Tells those who answer by a code what was done, through the address of the page that follows:
/// they have no session that could carry it.
final class OpenNotices {

    /// All that can be said; any other word in the address says nothing.
    private static final Map<String, Notice> BY_WORD =
            Stream.of(
                            Notice.done("replies.saved"),
                            Notice.done("replies.handedIn"),
                            Notice.warning("replies.asked"),
                            Notice.refused("replies.full"),
                            Notice.refused("replies.closed.recalled"),
                            Notice.refused("replies.closed.handedIn"),
                            Notice.refused("replies.closed.late"),
                            Notice.refused("replies.closed.theirDraft"))
                    .collect(Collectors.toUnmodifiableMap(OpenNotices::word, Function.identity()));

    private OpenNotices() {}

    /// What was to be kept for the next page goes into its address.
    static ModelAndView inAddress(ModelAndView page, RedirectAttributes redirect) {
        if (redirect.getFlashAttributes().remove(Notice.ATTRIBUTE) instanceof Notice notice) {
            redirect.addAttribute("besked", word(notice));
        }
        return page;
    }

    /// @param word as it stands in the address
    static ModelAndView shown(ModelAndView page, String word) {
        var notice = BY_WORD.get(word);
        return notice == null ? page : ReplyPages.with(page, Notice.ATTRIBUTE, notice);
    }

    /// `closed.late` of `replies.closed.late`.
    private static String word(Notice notice) {
        var key = notice.text().key();
        return key.substring(key.indexOf('.') + 1);
    }
}
