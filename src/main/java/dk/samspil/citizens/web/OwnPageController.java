package dk.samspil.citizens.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CitizensWords;
import dk.samspil.cases.OwnWords;
import dk.samspil.citizens.CitizenCases;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The citizen's own page.
@Controller
@OnlyFor(Capacity.CITIZEN)
class OwnPageController {

    private final CitizenCases cases;
    private final CitizensWords words;

    OwnPageController(CitizenCases cases, CitizensWords words) {
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/min-sag")
    String first(Model model, Locale locale) {
        List<String> numbers = cases.numbers();
        if (numbers.size() == 1) {
            return own(numbers.getFirst(), model, locale);
        }
        model.addAttribute("numbers", numbers);
        return "citizens/choose";
    }

    @GetMapping("/min-sag/{number:\\d\\d-\\d+}")
    String own(@PathVariable String number, Model model, Locale locale) {
        model.addAttribute("own", cases.open(number, locale));
        return "citizens/own";
    }

    @GetMapping("/min-sag/{number:\\d\\d-\\d+}/hvem-har-set")
    String looks(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("looks", cases.looks(number));
        return "citizens/looks";
    }

    @GetMapping("/min-sag/{number:\\d\\d-\\d+}/mine-ord")
    String form(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("form", WordsForm.of(words.of(cases.look(number))));
        return "citizens/words";
    }

    @PostMapping("/min-sag/{number:\\d\\d-\\d+}/mine-ord")
    ModelAndView write(
            @PathVariable String number,
            @Valid @ModelAttribute("form") @Nullable WordsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        CaseId id = cases.look(number);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("number", number);
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!words.write(id, form.words())) {
            OwnWords now = words.of(id);
            model.addAttribute("now", now);
            model.addAttribute("form", form.on(now.version()));
            return again(HttpStatus.CONFLICT);
        }
        Notice.done("citizens.words.saved").after(redirect);
        return new ModelAndView("redirect:/min-sag/" + number);
    }

    private static ModelAndView again(HttpStatus status) {
        var view = new ModelAndView("citizens/words");
        view.setStatus(status);
        return view;
    }
}
