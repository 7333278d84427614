package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.staffing.Accounts;
import dk.samspil.staffing.Coordinators;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which person in Samspil a coordinator is.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class AccountController {

    private static final String PAGE = CoordinatorController.PAGE + "/adgang";

    private final Coordinators coordinators;
    private final Accounts accounts;

    AccountController(Coordinators coordinators, Accounts accounts) {
        this.coordinators = coordinators;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID coordinator) {
        return new ModelAndView("staffing/account")
                .addObject("known", coordinators.get(coordinator))
                .addObject("offered", accounts.offered())
                .addObject("account", accounts.of(coordinator).orElse(null));
    }

    /// @param person null = signs in nowhere
    @PostMapping(PAGE)
    String connect(
            @PathVariable UUID coordinator,
            @RequestParam(required = false) @Nullable UUID person,
            RedirectAttributes redirect) {
        accounts.connect(coordinator, person);
        Notice.done("staffing.account.saved").after(redirect);
        return "redirect:/bemanding/koordinator/" + coordinator;
    }
}
