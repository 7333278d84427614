package dk.samspil.agreements.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The administrator's first page.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class AdministrationController {

    @GetMapping("/administration")
    String page() {
        return "agreements/administration";
    }
}
