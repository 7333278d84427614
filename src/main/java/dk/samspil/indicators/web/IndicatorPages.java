package dk.samspil.indicators.web;

import dk.samspil.indicators.Board;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorBoards;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.Indicators;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Finds the board or indicator that a page is about, and says what came of a change. What the
/// asker may not see does not exist.
@Component
class IndicatorPages {

    private final IndicatorBoards boards;
    private final Indicators indicators;
    private final MessageSource messages;

    IndicatorPages(IndicatorBoards boards, Indicators indicators, MessageSource messages) {
        this.boards = boards;
        this.indicators = indicators;
        this.messages = messages;
    }

    Board board(UUID id) {
        return boards.find(id).orElseThrow(NotFound::new);
    }

    /// One that the asker keeps.
    Board kept(UUID id) {
        return boards.find(id).filter(Board::keeping).orElseThrow(NotFound::new);
    }

    Indicator indicator(UUID id) {
        return indicators.find(id).orElseThrow(NotFound::new);
    }

    /// One whose board the asker keeps.
    Indicator keptIndicator(UUID id) {
        return indicators.find(id).filter(Indicator::keeping).orElseThrow(NotFound::new);
    }

    Wording wording() {
        return new Wording(messages, LocaleContextHolder.getLocale());
    }

    /// Leads on to a page that says what came of the change.
    static ModelAndView told(
            IndicatorChange change, String doneKey, String next, RedirectAttributes redirect) {
        notice(change, doneKey).after(redirect);
        return new ModelAndView("redirect:" + next);
    }

    private static Notice notice(IndicatorChange change, String doneKey) {
        return switch (change) {
            case IndicatorChange.Saved _ -> Notice.done(doneKey);
            case IndicatorChange.Refused(var reason) ->
                    Notice.refused(reason.key(), reason.args().toArray());
            case IndicatorChange.ChangedMeanwhile(var by) ->
                    Notice.refused("indicators.changedMeanwhile", by);
        };
    }

    static IndicatorChange nobody() {
        return new IndicatorChange.Refused(Text.of("indicators.refused.person"));
    }

    static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
