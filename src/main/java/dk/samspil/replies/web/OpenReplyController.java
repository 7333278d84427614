package dk.samspil.replies.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Everyone;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.SurveyCode;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answering without signing in. Whoever has the code acts in the sender's house, and reaches this
/// one reply; a wrong code is no page at all.
@Controller
@Everyone
class OpenReplyController {

    private static final String AT = "/svar/{code:[a-z0-9]{16}}";

    private final ReplyPages pages;
    private final Replies replies;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final Askers askers;
    private final SecureRandom random = new SecureRandom();

    OpenReplyController(
            ReplyPages pages,
            Replies replies,
            SurveyRounds rounds,
            Invitations invitations,
            Askers askers) {
        this.pages = pages;
        this.replies = replies;
        this.rounds = rounds;
        this.invitations = invitations;
        this.askers = askers;
    }

    @GetMapping(AT)
    ModelAndView overview(
            @PathVariable SurveyCode code,
            @RequestParam(defaultValue = "") String besked,
            Locale locale) {
        return OpenNotices.shown(
                opened(
                        code,
                        one ->
                                one.reusable()
                                        ? new ModelAndView("replies/begin")
                                                .addObject("round", round(one))
                                                .addObject("base", code.href())
                                        : open(pages.overview(reply(one), code.href(), locale))),
                besked);
    }

    private SurveyRound round(Invitation one) {
        return rounds.toAnswer(one.round()).orElseThrow();
    }

    /// By a link that all have, each answers on a page of their own.
    @PostMapping(AT + "/begynd")
    ModelAndView begin(@PathVariable SurveyCode code, RedirectAttributes redirect) {
        return sent(
                code,
                redirect,
                link -> {
                    if (!link.reusable()) {
                        throw new NotFound();
                    }
                    var own = SurveyCode.random(random);
                    if (round(link).recalled()) {
                        Notice.refused("replies.closed.recalled").after(redirect);
                    } else if (invitations.begin(link, own)) {
                        return new ModelAndView("redirect:" + own.href());
                    } else {
                        Notice.refused("replies.full").after(redirect);
                    }
                    return new ModelAndView("redirect:" + code.href());
                });
    }

    @GetMapping(AT + ReplyPages.PART)
    ModelAndView part(
            @PathVariable SurveyCode code,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String besked,
            Locale locale) {
        return OpenNotices.shown(
                opened(code, one -> open(pages.part(reply(one), code.href(), part, locale))),
                besked);
    }

    @PostMapping(AT + ReplyPages.PART)
    ModelAndView save(
            @PathVariable SurveyCode code,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            Locale locale,
            RedirectAttributes redirect) {
        return sent(
                code,
                redirect,
                one ->
                        open(
                                pages.save(
                                        reply(one),
                                        code.href(),
                                        part,
                                        version,
                                        typed,
                                        sent,
                                        locale,
                                        redirect)));
    }

    @GetMapping(AT + ReplyPages.FILE)
    ResponseEntity<byte[]> file(@PathVariable SurveyCode code, @PathVariable UUID file) {
        return opened(code, one -> pages.file(reply(one), file));
    }

    @PostMapping(AT + "/indsend")
    ModelAndView handIn(@PathVariable SurveyCode code, Locale locale, RedirectAttributes redirect) {
        return sent(
                code,
                redirect,
                one -> open(pages.handIn(reply(one), code.href(), locale, redirect)));
    }

    private Reply reply(Invitation one) {
        return replies.of(one.id());
    }

    private static ModelAndView open(ModelAndView page) {
        return ReplyPages.with(ReplyPages.with(page, "open", true), "signsOff", true);
    }

    private ModelAndView sent(
            SurveyCode code, RedirectAttributes redirect, Function<Invitation, ModelAndView> work) {
        return OpenNotices.inAddress(opened(code, work), redirect);
    }

    private <T> T opened(SurveyCode code, Function<Invitation, T> work) {
        var opened = invitations.byCode(code).orElseThrow(NotFound::new);
        return askers.as(
                opened.house(),
                () -> work.apply(invitations.find(opened.invitation()).orElseThrow(NotFound::new)));
    }
}
