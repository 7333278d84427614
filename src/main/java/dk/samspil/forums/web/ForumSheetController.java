package dk.samspil.forums.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.Members;
import dk.samspil.forums.PlanOfYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The members of a forum and the meetings of a year as spreadsheets, for those who sit there.
@Controller
@OnlyFor(sides = Side.FORUM)
class ForumSheetController {

    private final ForumPages pages;
    private final Members members;
    private final PlanOfYear years;
    private final ForumSheets sheets;
    private final Clock clock;

    ForumSheetController(
            ForumPages pages, Members members, PlanOfYear years, ForumSheets sheets, Clock clock) {
        this.pages = pages;
        this.members = members;
        this.years = years;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/mine-fora/forum/{id}/medlemmer.xlsx")
    @Transactional(readOnly = true)
    View members(@PathVariable UUID id) {
        var forum = pages.forum(id);
        return sheets.members(forum, members.of(id));
    }

    @GetMapping("/mine-fora/moeder.xlsx")
    @Transactional(readOnly = true)
    View plan(@RequestParam(required = false) @Nullable Integer aar) {
        int year = aar == null ? LocalDate.now(clock).getYear() : Math.clamp(aar, 2000, 2100);
        var plan = years.of(year);
        return sheets.plan(year, plan.meetings(), plan.names());
    }
}
