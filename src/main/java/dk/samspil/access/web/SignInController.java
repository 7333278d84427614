package dk.samspil.access.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.Everyone;
import dk.samspil.access.ParkedForms;
import dk.samspil.access.SignInChoice;
import dk.samspil.access.SignInChoices;
import dk.samspil.access.SignInProviders;
import dk.samspil.access.SignIns;
import dk.samspil.access.SignedIn;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in: through a provider, or in the demo as a person chosen from a list.
@Controller
@Everyone
class SignInController {

    private final ObjectProvider<SignInChoices> choices;
    private final SignInProviders providers;
    private final ParkedForms parkedForms;
    private final SignIns signIns;

    SignInController(
            ObjectProvider<SignInChoices> choices,
            SignInProviders providers,
            ParkedForms parkedForms,
            SignIns signIns) {
        this.choices = choices;
        this.providers = providers;
        this.parkedForms = parkedForms;
        this.signIns = signIns;
    }

    @GetMapping("/")
    String home() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? "redirect:" + signedIn.getPrincipal().capacity().firstPage()
                : "redirect:/log-ind";
    }

    @GetMapping("/log-ind")
    String page(Model model, HttpServletRequest request) {
        Map<Capacity, List<SignInChoice>> groups = new EnumMap<>(Capacity.class);
        choices.ifAvailable(
                all ->
                        all.all()
                                .forEach(
                                        choice ->
                                                groups.computeIfAbsent(
                                                                choice.asker().capacity(),
                                                                c -> new ArrayList<>())
                                                        .add(choice)));
        model.addAttribute("groups", groups);
        choices.stream()
                .flatMap(all -> all.making().stream())
                .forEach(far -> model.addAttribute("making", far));
        model.addAttribute("demo", choices.getIfAvailable() != null);
        model.addAttribute("providers", providers.all());
        model.addAttribute("parked", parkedForms.waiting(request));
        return "access/sign-in";
    }

    @PostMapping("/log-ind")
    String signIn(
            @RequestParam String id, HttpServletRequest request, HttpServletResponse response) {
        Asker asker =
                choices.stream()
                        .flatMap(all -> all.find(id).stream())
                        .map(SignInChoice::asker)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return "redirect:" + signIns.begin(new SignedIn(asker), request, response);
    }

    /// Offers what was typed before the sign-in ran out, to be sent or thrown away.
    @GetMapping("/log-ind/fortsaet")
    String parked(Model model, HttpServletRequest request) {
        var form = parkedForms.find(request);
        if (form.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("form", form.get());
        return "access/parked-form";
    }

    @PostMapping("/log-ind/kasser")
    String discard(HttpServletRequest request) {
        parkedForms.discard(request);
        return "redirect:/";
    }

    @PostMapping("/session/forlaeng")
    ResponseEntity<Void> stay() {
        return ResponseEntity.noContent().build();
    }
}
