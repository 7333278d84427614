package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.planning.Proposal;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// A plan as a spreadsheet, out and in again; what comes in is shown before it replaces anything.
@Controller
class SheetController {

    private final DaySheet sheet;
    private final SheetReader reader;
    private final PlanPages pages;

    SheetController(DaySheet sheet, SheetReader reader, PlanPages pages) {
        this.sheet = sheet;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping(PlanPages.PLAN + "/regneark.xlsx")
    @OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
    View out(@PathVariable UUID team, @PathVariable int year) {
        return sheet.of(pages.plan(team, year));
    }

    @PostMapping(PlanPages.PLAN + "/regneark")
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    ModelAndView in(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(name = "ark", required = false) @Nullable MultipartFile file) {
        var plan = pages.plan(team, year);
        if (file == null || file.isEmpty()) {
            return refused(team, year, Text.of("planning.sheet.none"));
        }
        if (file.getSize() > SheetReader.BOUNDS.bytes()) {
            return refused(team, year, Text.of("planning.sheet.too-large"));
        }
        return switch (reader.read(SentFile.bytes(file), year)) {
            case SheetReader.Unreadable(var reason) -> refused(team, year, reason);
            case SheetReader.Days(var days, var bad) ->
                    pages.preview(
                                    plan,
                                    plan.version(),
                                    new Proposal(days, List.of()),
                                    true,
                                    "planning.sheet.in")
                            .addObject("badCells", bad);
        };
    }

    private ModelAndView refused(UUID team, int year, Text reason) {
        return PlanPages.again(
                pages.shown(pages.plan(team, year), null)
                        .addObject("notice", new Notice("error", reason)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
