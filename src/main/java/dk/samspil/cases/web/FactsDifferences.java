package dk.samspil.cases.web;

import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Team;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What two people have put differently about the facts of a case.
@Component
class FactsDifferences {

    private final Overview overview;
    private final Teams teams;
    private final MessageSource messages;

    FactsDifferences(Overview overview, Teams teams, MessageSource messages) {
        this.overview = overview;
        this.teams = teams;
        this.messages = messages;
    }

    /// A fact as it stands `now`, and as it was `typed`.
    record Difference(String label, String now, String typed) {}

    List<Difference> between(
            RehabilitationCase now, FactsForm form, Optional<Clinic> typed, Locale locale) {
        var stands = overview.facts(now);
        var rows = new ArrayList<Difference>();
        add(
                rows,
                say("cases.open.area", locale),
                say(now.area().messageKey(), locale),
                form.area() == null ? "" : say(form.area().messageKey(), locale));
        add(rows, say("cases.open.team", locale), name(stands.team()), team(form));
        add(
                rows,
                say("cases.open.clinic", locale),
                stands.clinic() == null ? "" : ChosenClinic.words(stands.clinic()),
                typed.map(ChosenClinic::words).orElse(""));
        add(
                rows,
                say("cases.open.children", locale),
                yesNo(now.childrenAtHome(), locale),
                yesNo(form.childrenAtHome(), locale));
        add(
                rows,
                say("cases.open.education", locale),
                yesNo(now.qualifyingEducation(), locale),
                yesNo(form.qualifyingEducation(), locale));
        add(
                rows,
                say("cases.open.consents", locale),
                covers(stands.consents(), locale),
                covers(Objects.requireNonNullElse(form.consents(), Set.of()), locale));
        return rows;
    }

    private static void add(List<Difference> rows, String label, String now, String typed) {
        if (!now.equals(typed)) {
            rows.add(new Difference(label, now, typed));
        }
    }

    private String team(FactsForm form) {
        return form.team() == null ? "" : name(teams.find(new TeamId(form.team())).orElse(null));
    }

    private static String name(@Nullable Team team) {
        return team == null ? "" : team.name();
    }

    private String yesNo(boolean yes, Locale locale) {
        return say(yes ? "ui.yes" : "ui.no", locale);
    }

    private String covers(Set<ConsentCovers> consents, Locale locale) {
        return consents.stream()
                .sorted()
                .map(each -> say(each.messageKey(), locale))
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
