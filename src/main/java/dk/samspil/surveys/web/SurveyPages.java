package dk.samspil.surveys.web;

import dk.samspil.access.Askers;
import dk.samspil.surveys.Edition;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of surveys have in common: finding what is edited, and saying what came of it.
@Component
class SurveyPages {

    private final Questionnaires questionnaires;
    private final SurveyRounds rounds;
    private final Askers askers;

    SurveyPages(Questionnaires questionnaires, SurveyRounds rounds, Askers askers) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.askers = askers;
    }

    /// The newest version, which is the draft where there is one.
    Edition newest(UUID id) {
        var versions = questionnaires.versions(id);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions.getFirst();
    }

    Edition draft(UUID id) {
        var newest = newest(id);
        if (!newest.draft()) {
            throw new NotFound();
        }
        return newest;
    }

    /// A round that the asker's own organisation has sent.
    SurveyRound sent(UUID id) {
        return rounds.find(id)
                .filter(round -> round.owner() == askers.current().organisation())
                .orElseThrow(NotFound::new);
    }

    static String told(SurveyChange change, String done, String href, RedirectAttributes redirect) {
        switch (change) {
            case SurveyChange.Saved _ -> Notice.done(done).after(redirect);
            case SurveyChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
            case SurveyChange.ChangedMeanwhile(var by) ->
                    Notice.refused("surveys.changedMeanwhile", by).after(redirect);
        }
        return "redirect:" + href;
    }

    /// Every answer that a question or part can hang on, as `key=answer`, in words.
    static Map<String, String> conditions(Questionnaire questionnaire, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        questionnaire
                .form()
                .fields()
                .forEach(
                        field ->
                                field.choices()
                                        .forEach(
                                                option ->
                                                        all.put(
                                                                field.key() + "=" + option.key(),
                                                                field.label().in(locale)
                                                                        + ": "
                                                                        + option.label()
                                                                                .in(locale))));
        return all;
    }
}
