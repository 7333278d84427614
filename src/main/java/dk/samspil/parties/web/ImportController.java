package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.ui.SentFile;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Takes a sheet of people, and says of each row that was not kept why.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class ImportController {

    private static final String PAGE = PeopleController.LIST + "/import";

    private final PeopleImport people;
    private final PeopleExport export;

    ImportController(PeopleImport people, PeopleExport export) {
        this.people = people;
        this.export = export;
    }

    /// A column of the sheet and what it is for.
    record Column(String heading, String messageKey) {}

    @GetMapping(PAGE)
    ModelAndView page() {
        return new ModelAndView("parties/import")
                .addObject(
                        "columns",
                        Stream.of(SheetColumn.values())
                                .map(c -> new Column(c.heading(), "parties.import.column." + c))
                                .toList());
    }

    /// A sheet with the headings alone.
    @GetMapping(PeopleController.LIST + "/skabelon.xlsx")
    View headings() {
        return export.of(List.of());
    }

    @PostMapping(PAGE)
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile sheet) {
        if (sheet == null || sheet.isEmpty()) {
            return refused("parties.import.none");
        }
        if (sheet.getSize() > PeopleSheet.BOUNDS.bytes()) {
            return refused("parties.import.tooLarge");
        }
        return switch (PeopleSheet.read(SentFile.bytes(sheet))) {
            case PeopleSheet.Unreadable(var reason) ->
                    unprocessable(page().addObject("refused", reason));
            case PeopleSheet.Read(var rows) -> page().addObject("outcome", people.take(rows));
        };
    }

    private ModelAndView refused(String messageKey) {
        return unprocessable(page().addObject("refused", Text.of(messageKey)));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
