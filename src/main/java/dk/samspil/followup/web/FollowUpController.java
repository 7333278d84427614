package dk.samspil.followup.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.followup.ConclusionLetters;
import dk.samspil.followup.FollowUps;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows what happens after the meeting, sends the conclusion and hands over.
@Controller
@RequestMapping(FollowUpController.AT)
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class FollowUpController {

    static final String AT = "/sager/{number:\\d\\d-\\d+}/opfoelgning";

    private final CasePages pages;
    private final FollowUps followUps;
    private final ConclusionLetters letters;
    private final FollowUpPage page;

    FollowUpController(
            CasePages pages, FollowUps followUps, ConclusionLetters letters, FollowUpPage page) {
        this.pages = pages;
        this.followUps = followUps;
        this.letters = letters;
        this.page = page;
    }

    @GetMapping
    String page(@PathVariable String number, Model model) {
        page.into(model, number);
        return FollowUpPage.VIEW;
    }

    @GetMapping("/brev.pdf")
    @Transactional
    public ResponseEntity<byte[]> preview(@PathVariable String number) {
        RehabilitationCase theCase = pages.look(number, CaseTab.FOLLOW_UP);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"brev.pdf\"")
                .body(letters.preview(theCase).orElseThrow(NotFound::new));
    }

    @PostMapping("/send")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    String send(@PathVariable String number, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.FOLLOW_UP);
        return answer(theCase, followUps.sendConclusion(theCase), "followup.sent", redirect);
    }

    @PostMapping("/overdrag")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    String handOver(
            @PathVariable String number, @RequestParam UUID to, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.FOLLOW_UP);
        return answer(theCase, followUps.handOver(theCase, to), "followup.handed-over", redirect);
    }

    private static String answer(
            RehabilitationCase theCase, Result result, String done, RedirectAttributes redirect) {
        switch (result) {
            case Result.Done() -> Notice.done(done).after(redirect);
            case Result.Refused(var reason) ->
                    Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
        }
        return "redirect:" + theCase.href() + "/opfoelgning";
    }
}
