package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.cases.CaseStatus;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Section;
import dk.samspil.preparation.Plan;
import dk.samspil.preparation.Plans;
import dk.samspil.preparation.Saving;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The preparatory part is written with the citizen, over two talks, as deep as the case has come.
@InDemo
class PreparationChapter {

    private static final int FIRST_TALK = 4;

    private final Plans plans;

    PreparationChapter(Plans plans) {
        this.plans = plans;
    }

    void write(DemoCase story, DemoScript script) {
        LocalDate opened = story.plot().dates().opened();
        int sections = depth(story.plot());
        if (sections > 0) {
            talk(story, opened, 0, Math.min(sections, FIRST_TALK), script);
        }
        if (sections > FIRST_TALK) {
            talk(story, after(opened, 1), FIRST_TALK, sections, script);
        }
    }

    /// How many of the eight sections are written.
    private static int depth(DemoPlot plot) {
        int drawn = plot.random("depth").nextInt(4);
        return switch (plot.goal()) {
            case PREPARATION -> plot.turn() % 4 == 3 ? 0 : 2 + plot.turn() % 7;
            case AWAITING_CERTIFICATE, WITHDRAWN -> 5 + drawn;
            default -> drawn == 0 && plot.goal() != CaseStatus.CLOSED ? 7 : 8;
        };
    }

    private void talk(DemoCase story, LocalDate day, int from, int to, DemoScript script) {
        script.on(day, story.caseworker(), () -> save(story, from, to));
    }

    private void save(DemoCase story, int from, int to) {
        Plan plan = plans.of(story.id());
        List<Section> sections = plans.definition(plan).sections();
        Map<String, Object> written =
                DemoWords.form(story.plot(), "preparatory", story.plot().dates().opened()).values();
        for (Section section : sections.subList(from, Math.min(to, sections.size()))) {
            if (written.get(section.key()) instanceof Map<?, ?> texts) {
                DemoDoing.expect(
                        Saving.Saved.class,
                        plans.save(story.id(), section, 0, answers(story.plot(), texts)));
            }
        }
    }

    private static Answers answers(DemoPlot plot, Map<?, ?> texts) {
        var values = new LinkedHashMap<String, Object>();
        texts.forEach((key, value) -> values.put(String.valueOf(key), value));
        if (!plot.childrenAtHome()) {
            values.remove("children");
        }
        return new Answers(values);
    }

    /// What the coordinator has read is locked; a new edition goes on from there.
    void newEdition(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                plans.beginEdition(
                                        story.id(), DemoWords.say(story.plot(), "edition"))));
    }
}
