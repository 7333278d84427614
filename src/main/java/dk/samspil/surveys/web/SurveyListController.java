package dk.samspil.surveys.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forms.Words;
import dk.samspil.surveys.DeliveredQuestionnaires;
import dk.samspil.surveys.QuestionnaireEdit;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the secretariat has asked, what it can ask, and where a new questionnaire begins.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class SurveyListController {

    private static final int LONGEST_TITLE = 120;

    private final Questionnaires questionnaires;
    private final DeliveredQuestionnaires delivered;
    private final SurveyRounds rounds;
    private final Clock clock;

    SurveyListController(
            Questionnaires questionnaires,
            DeliveredQuestionnaires delivered,
            SurveyRounds rounds,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.delivered = delivered;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/undersoegelser")
    @Transactional(readOnly = true)
    ModelAndView list() {
        return new ModelAndView("surveys/list")
                .addObject("rounds", rounds.sent())
                .addObject("questionnaires", questionnaires.mine())
                .addObject("delivered", delivered.all());
    }

    @PostMapping("/undersoegelser/skema")
    String begin(
            @RequestParam(defaultValue = "") String leveret,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes redirect) {
        var id = UUID.randomUUID();
        var words = title.strip();
        if (!leveret.isEmpty()) {
            questionnaires.begin(id, delivered.find(leveret).orElseThrow(NotFound::new));
        } else if (words.isEmpty() || words.length() > LONGEST_TITLE) {
            Notice.refused("surveys.refused.title").after(redirect);
            return "redirect:/undersoegelser";
        } else {
            questionnaires.begin(
                    id, QuestionnaireEdit.blank(new Words(words, words), LocalDate.now(clock)));
        }
        Notice.done("surveys.begun").after(redirect);
        return "redirect:/undersoegelser/skema/" + id;
    }
}
