package dk.samspil.replies.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sender types in what came on paper, reads what was handed in, and opens it again.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class PaperController {

    private static final String AT = "/undersoegelser/papir/{id}";

    private final ReplyPages pages;
    private final Replies replies;
    private final SurveyRounds rounds;
    private final Invitations invitations;

    PaperController(
            ReplyPages pages, Replies replies, SurveyRounds rounds, Invitations invitations) {
        this.pages = pages;
        this.replies = replies;
        this.rounds = rounds;
        this.invitations = invitations;
    }

    /// Another answer on paper from somebody without an organisation.
    @PostMapping("/undersoegelser/runde/{id}/papir")
    @Transactional
    String another(@PathVariable UUID id) {
        var round = rounds.find(id).filter(SurveyRound::open).orElseThrow(NotFound::new);
        return "redirect:/undersoegelser/papir/" + invitations.paper(round, 0, "");
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView overview(@PathVariable UUID id, Locale locale) {
        var reply = sent(id);
        return ReplyPages.with(
                pages.overview(reply, reply.invitation().paperHref(), locale), "signsOff", true);
    }

    @GetMapping(AT + ReplyPages.PART)
    @Transactional(readOnly = true)
    ModelAndView part(@PathVariable UUID id, @PathVariable String part, Locale locale) {
        var reply = sent(id);
        return pages.part(reply, reply.invitation().paperHref(), part, locale);
    }

    @PostMapping(AT + ReplyPages.PART)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            Locale locale,
            RedirectAttributes redirect) {
        var reply = sent(id);
        return pages.save(
                reply,
                reply.invitation().paperHref(),
                part,
                version,
                typed,
                sent,
                locale,
                redirect);
    }

    @GetMapping(AT + ReplyPages.FILE)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        return pages.file(sent(id), file);
    }

    @PostMapping(AT + "/indsend")
    ModelAndView handIn(@PathVariable UUID id, Locale locale, RedirectAttributes redirect) {
        var reply = sent(id);
        return ReplyPages.with(
                pages.handIn(reply, reply.invitation().paperHref(), locale, redirect),
                "signsOff",
                true);
    }

    @PostMapping(AT + "/aabn")
    String reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes redirect) {
        var reply = sent(id);
        switch (replies.reopen(reply, because.strip())) {
            case SurveyChange.Saved _ -> Notice.done("replies.reopened").after(redirect);
            case SurveyChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
            case SurveyChange.ChangedMeanwhile(var by) ->
                    Notice.refused("surveys.changedMeanwhile", by).after(redirect);
        }
        return "redirect:" + reply.round().href();
    }

    private Reply sent(UUID id) {
        var reply = replies.of(id);
        if (!replies.asSender(reply)) {
            throw new NotFound();
        }
        return reply;
    }
}
