package dk.samspil.ui;

import static dk.samspil.ui.Text.asItIs;

import dk.samspil.ui.CaseChrome.Deadline;
import dk.samspil.ui.CaseChrome.Missing;
import dk.samspil.ui.CaseChrome.NextStep;
import dk.samspil.ui.CaseChrome.Person;
import dk.samspil.ui.CaseChrome.Step;
import dk.samspil.ui.CaseChrome.StepState;
import dk.samspil.ui.CaseChrome.Tab;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A page in every frame, with invented people, to test and to look at.
@Controller
@TestComponent
class GalleryPages {

    record Row(
            String number,
            String citizen,
            String type,
            String next,
            String when,
            Tone tone,
            String turn) {}

    public record Form(String name, String reason, String day, String type, boolean consent) {}

    @GetMapping("/sager")
    String worklist(Model model, HttpSession session) {
        model.addAttribute("since", session.getCreationTime());
        model.addAttribute(
                "rows",
                List.of(
                        new Row(
                                "26-1042",
                                "A. T., 44 år",
                                "Ressourceforløb",
                                "LÆ 265 fra lægen",
                                "1 arbejdsdag over fristen",
                                Tone.LATE,
                                "Læge"),
                        new Row(
                                "26-1043",
                                "B. E., 31 år",
                                "Fleksjob",
                                "Send til vurdering",
                                "i morgen",
                                Tone.SOON,
                                "Dig"),
                        new Row(
                                "26-1044",
                                "C. P., 58 år",
                                "Førtidspension",
                                "Møde",
                                "om 9 arbejdsdage",
                                Tone.WAITING,
                                "Sundhedskoordinator"),
                        new Row(
                                "26-1045",
                                "D. F., 27 år",
                                "Jobafklaringsforløb",
                                "Plan afsluttes",
                                "om 12 arbejdsdage",
                                Tone.YOURS,
                                "Dig")));
        return "gallery/worklist";
    }

    @GetMapping("/sager/26-1042")
    String casePage(Model model) {
        model.addAttribute("page", someCase());
        model.addAttribute("notice", Notice.done("ui.saved"));
        return "gallery/case";
    }

    @GetMapping("/formular")
    String form(Model model) {
        model.addAttribute(
                "form", new Form("Anders Testesen", "Kort begrundelse", "24-12-2026", "YES", true));
        return "gallery/form";
    }

    @PostMapping("/formular")
    String refused(@ModelAttribute("form") Form form, BindingResult problems) {
        problems.rejectValue("name", "jakarta.validation.constraints.NotBlank.message");
        problems.rejectValue("day", "jakarta.validation.constraints.NotNull.message");
        problems.rejectValue("type", "jakarta.validation.constraints.NotNull.message");
        return "gallery/form";
    }

    @PostMapping("/session/forlaeng")
    ResponseEntity<Void> stay() {
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/log-ud")
    String signOut() {
        return "redirect:/log-ind";
    }

    @GetMapping("/min-sag")
    String citizen() {
        return "gallery/citizen";
    }

    @GetMapping("/vaeg")
    String wall() {
        return "gallery/wall";
    }

    @GetMapping("/log-ind")
    String plain() {
        return "gallery/plain";
    }

    @GetMapping("/galt")
    String broken(@RequestParam String how) {
        if (how.equals("404")) {
            throw new NotFound();
        }
        throw new IllegalStateException("secret 010203-0405");
    }

    static Chrome chrome(String path) {
        return new Chrome(
                path.startsWith("/min-sag") ? "" : "Eksempel Kommune",
                path.startsWith("/min-sag") ? "Anders Testesen" : "Mona Eksempel",
                "gallery.capacity",
                "/sager",
                List.of(
                        Chrome.Link.to("gallery.cases", "/sager", path),
                        Chrome.Link.to("gallery.meetings", "/moeder", path),
                        Chrome.Link.to("gallery.figures", "/formular", path),
                        Chrome.Link.to("gallery.messages", "/beskeder", path)),
                "/sager",
                3,
                true);
    }

    static CaseChrome someCase() {
        String href = "/sager/26-1042";
        return new CaseChrome(
                "26-1042",
                "Anders Testesen",
                44,
                asItIs("Ressourceforløb"),
                asItIs("Henvist"),
                Tone.SOON,
                asItIs("Afventer læge"),
                asItIs("LÆ 265 om 3 arbejdsdage"),
                List.of(
                        new Step(asItIs("Forberedelse"), asItIs("2. november"), StepState.DONE),
                        new Step(asItIs("Lægeattest"), null, StepState.CURRENT),
                        new Step(asItIs("Sundhedsfaglig vurdering"), null, StepState.TODO),
                        new Step(asItIs("Møde"), asItIs("14. januar"), StepState.TODO),
                        new Step(asItIs("Indstilling"), null, StepState.TODO),
                        new Step(asItIs("Opfølgning"), null, StepState.TODO)),
                List.of(
                        new Tab(asItIs("Overblik"), href, null, true),
                        new Tab(asItIs("Plan"), href + "/plan", null, false),
                        new Tab(asItIs("Attester"), href + "/attester", asItIs("1"), false),
                        new Tab(
                                asItIs("Sagsmappe"),
                                href + "/sagsmappe",
                                asItIs("48/50 sider"),
                                false),
                        new Tab(asItIs("Rådgivning"), href + "/raadgivning", null, false),
                        new Tab(asItIs("Møde"), href + "/moede", null, false),
                        new Tab(asItIs("Indstilling"), href + "/indstilling", null, false),
                        new Tab(asItIs("Opfølgning"), href + "/opfoelgning", null, false),
                        new Tab(asItIs("Journal"), href + "/journal", null, false)),
                List.of(
                        NextStep.action(asItIs("Ryk lægen"), href + "/attester/ryk"),
                        NextStep.link(asItIs("Skriv til borgeren"), href + "/brev"),
                        NextStep.off(
                                asItIs("Send til vurdering"),
                                asItIs("LÆ 265 mangler: lægen har frist til 27. november."))),
                List.of(
                        new Missing(asItIs("LÆ 265 fra lægen"), href + "/attester"),
                        new Missing(asItIs("Borgerens egne mål"), href + "/plan"),
                        new Missing(asItIs("Samtykke til at tale med lægen"), "")),
                List.of(
                        new Person(asItIs("Sagsbehandler"), "Mona Eksempel", "12 34 56 78"),
                        new Person(asItIs("Læge"), "Lægerne Prøvegade", "87 65 43 21"),
                        new Person(asItIs("Sundhedskoordinator"), "Ikke valgt endnu", "")),
                List.of(
                        new Deadline(asItIs("LÆ 265"), asItIs("om 3 arbejdsdage"), Tone.SOON),
                        new Deadline(
                                asItIs("Henvisning til møde"),
                                asItIs("senest 29. december, om 25 arbejdsdage"),
                                Tone.NEUTRAL)));
    }
}
