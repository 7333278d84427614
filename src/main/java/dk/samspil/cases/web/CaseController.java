package dk.samspil.cases.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseReads;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.CitizensWords;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The case's overview and journal.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class CaseController {

    private static final int NEWEST = 6;

    private final CasePages pages;
    private final CaseReads reads;
    private final Overview overview;
    private final CitizensWords words;

    CaseController(CasePages pages, CaseReads reads, Overview overview, CitizensWords words) {
        this.pages = pages;
        this.reads = reads;
        this.overview = overview;
        this.words = words;
    }

    @GetMapping("/sager/{number:\\d\\d-\\d+}")
    @Transactional
    public String overview(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.OVERVIEW);
        model.addAttribute("page", page.chrome());
        model.addAttribute("theCase", page.theCase());
        model.addAttribute("facts", overview.facts(page.theCase()));
        model.addAttribute("words", words.of(page.theCase().id()));
        model.addAttribute(
                "newest", reads.journal(page.theCase().id()).stream().limit(NEWEST).toList());
        return "cases/overview";
    }

    @GetMapping("/sager/{number:\\d\\d-\\d+}/journal")
    @Transactional
    public String journal(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.JOURNAL);
        model.addAttribute("page", page.chrome());
        model.addAttribute("entries", reads.journal(page.theCase().id()));
        return "cases/journal";
    }
}
