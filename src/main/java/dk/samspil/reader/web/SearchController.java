package dk.samspil.reader.web;

import dk.samspil.access.AccessLog;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.Document;
import dk.samspil.documents.Documents;
import dk.samspil.documents.PageHit;
import dk.samspil.documents.PageSearch;
import dk.samspil.documents.SoughtWords;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Words looked for in all documents of a case. They are sent in a form, not in the address: what
/// people look for in a case file is about somebody's health, and addresses are written down.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class SearchController {

    private final CasePages pages;
    private final Documents documents;
    private final PageSearch search;
    private final AccessLog accessLog;

    SearchController(CasePages pages, Documents documents, PageSearch search, AccessLog accessLog) {
        this.pages = pages;
        this.documents = documents;
        this.search = search;
        this.accessLog = accessLog;
    }

    /// The pages of one document on which the words stand.
    public record Found(Document document, List<PageHit> hits) {}

    @GetMapping(ReaderController.AT + "/soeg")
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("page", pages.open(number, CaseTab.CASE_FILE).chrome());
        return "reader/search";
    }

    @PostMapping(ReaderController.AT + "/soeg")
    @Transactional
    public String find(@PathVariable String number, @RequestParam String q, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        accessLog.looked(
                page.theCase().id().value(), "case-file.search", "Søgt i sagsmappens dokumenter");
        var sought = SoughtWords.of(q);
        var hits = search.find(page.theCase().id(), sought);
        var pagesOf = hits.stream().collect(Collectors.groupingBy(PageHit::document));
        model.addAttribute("page", page.chrome());
        model.addAttribute("q", q);
        model.addAttribute("sought", sought);
        model.addAttribute("count", hits.size());
        model.addAttribute("full", hits.size() == PageSearch.MOST);
        model.addAttribute(
                "found",
                documents.of(page.theCase().id()).stream()
                        .filter(document -> pagesOf.containsKey(document.id()))
                        .map(d -> new Found(d, pagesOf.getOrDefault(d.id(), List.of())))
                        .toList());
        return "reader/search";
    }
}
