package dk.samspil.reader.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseMilestones;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.SupportHistory;
import dk.samspil.documents.Document;
import dk.samspil.documents.Documents;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The case on one screen: its documents by the date of what they say, spells of support,
/// certificates, meetings and main events, and which conditions the documents name.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class TimelineController {

    private final CasePages pages;
    private final Documents documents;
    private final CaseMilestones milestones;
    private final SupportHistory support;
    private final Clock clock;

    TimelineController(
            CasePages pages,
            Documents documents,
            CaseMilestones milestones,
            SupportHistory support,
            Clock clock) {
        this.pages = pages;
        this.documents = documents;
        this.milestones = milestones;
        this.support = support;
        this.clock = clock;
    }

    @GetMapping(ReaderController.AT + "/tidslinje")
    @Transactional
    public String show(@PathVariable String number, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var theCase = page.theCase();
        var read = documents.of(theCase.id()).stream().filter(Document::isRead).toList();
        model.addAttribute("page", page.chrome());
        model.addAttribute(
                "line",
                TimeLine.of(
                        theCase.href(),
                        read,
                        milestones.of(theCase.id()),
                        support.of(theCase.id()),
                        LocalDate.now(clock)));
        return "reader/timeline";
    }
}
