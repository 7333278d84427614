package dk.samspil.access.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Everyone;
import dk.samspil.access.ProviderSignOut;
import dk.samspil.access.SignIns;
import dk.samspil.access.SignedIn;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Between a provider and the first page: the choice of a role, the reason of a refusal, and the
/// way out again.
@Controller
@Everyone
class RoleController {

    private final SignIns signIns;
    private final ProviderSignOut signOut;

    RoleController(SignIns signIns, ProviderSignOut signOut) {
        this.signIns = signIns;
        this.signOut = signOut;
    }

    @GetMapping("/log-ind/rolle")
    String roles(Model model, HttpServletRequest request) {
        List<Asker> roles = signIns.arrival(request).map(signIns::roles).orElseGet(List::of);
        if (roles.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("roles", roles);
        model.addAttribute("now", now());
        return "access/roles";
    }

    @PostMapping("/log-ind/rolle")
    String choose(
            @RequestParam String role, HttpServletRequest request, HttpServletResponse response) {
        var arrival = signIns.arrival(request).orElseThrow(NotFound::new);
        var roles = signIns.roles(arrival);
        var chosen =
                roles.stream()
                        .filter(held -> held.role().equals(role))
                        .findFirst()
                        .map(held -> new SignedIn(held, arrival, roles.size() > 1))
                        .orElseThrow(NotFound::new);
        return "redirect:"
                + (now().isEmpty()
                        ? signIns.begin(chosen, request, response)
                        : signIns.changeRole(chosen, request, response));
    }

    @GetMapping("/log-ind/afvist")
    String refused(Model model, HttpServletRequest request) {
        var refusal = signIns.refused(request);
        if (refusal.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("refusal", refusal.get());
        return "access/refused";
    }

    /// Leads on to the provider, with a link for browsers that do not go by themselves.
    @GetMapping("/log-ind/farvel")
    String farewell(Model model, HttpServletRequest request, HttpServletResponse response) {
        var address = signOut.farewell(request);
        if (address.isEmpty()) {
            return "redirect:/log-ind?ud";
        }
        response.setHeader("Refresh", "0;url=" + address.get());
        model.addAttribute("address", address.get());
        return "access/farewell";
    }

    /// The role that somebody is signed in with; empty before the first choice.
    private static String now() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.getPrincipal().role()
                : "";
    }
}
