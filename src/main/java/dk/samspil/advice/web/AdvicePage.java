package dk.samspil.advice.web;

import dk.samspil.advice.CaseScreening;
import dk.samspil.advice.ReferralTiming;
import dk.samspil.advice.Referrals;
import dk.samspil.advice.Screenings;
import dk.samspil.advice.ServicePrices;
import dk.samspil.advice.UpcomingMeetingDays;
import dk.samspil.advice.UpcomingMeetingDays.MeetingDayOption;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Forms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Gathers what the page of advice shows.
@Component
class AdvicePage {

    private static final int MOST_DAYS = 8;

    private final Screenings screenings;
    private final Referrals referrals;
    private final ServicePrices prices;
    private final ObjectProvider<UpcomingMeetingDays> meetingDays;
    private final Forms forms;
    private final Clock clock;

    AdvicePage(
            Screenings screenings,
            Referrals referrals,
            ServicePrices prices,
            ObjectProvider<UpcomingMeetingDays> meetingDays,
            Forms forms,
            Clock clock) {
        this.screenings = screenings;
        this.referrals = referrals;
        this.prices = prices;
        this.meetingDays = meetingDays;
        this.forms = forms;
        this.clock = clock;
    }

    String show(CasePage page, ReferralForm form, Model model, Locale locale) {
        RehabilitationCase theCase = page.theCase();
        var whyNot = referrals.whyNot(theCase).orElse(null);
        model.addAttribute("page", page.chrome());
        model.addAttribute("status", theCase.status().name());
        model.addAttribute("mayAnswer", referrals.mayAnswer());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        model.addAttribute("whyNot", whyNot);
        model.addAttribute("lacksCertificate", referrals.lacksCertificate(theCase));
        model.addAttribute("days", whyNot == null ? days(theCase) : List.of());
        LocalDate chosen = form.day();
        if (whyNot == null && chosen != null) {
            model.addAttribute("timing", referrals.timing(theCase, chosen));
        }
        model.addAttribute(
                "screenings",
                screenings.of(theCase.id()).stream().map(each -> entry(each, locale)).toList());
        model.addAttribute("services", prices.of(theCase.region(), locale));
        return "advice/advice";
    }

    /// The team's coming days with what each means for a referral today.
    private List<Day> days(RehabilitationCase theCase) {
        var team = theCase.team();
        if (team == null) {
            return List.of();
        }
        var days =
                meetingDays.stream()
                        .flatMap(each -> each.of(team, LocalDate.now(clock).plusDays(1)).stream())
                        .limit(MOST_DAYS)
                        .toList();
        var timings = referrals.timings(theCase, days.stream().map(MeetingDayOption::day).toList());
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Day(days.get(i).place(), timings.get(i)))
                .toList();
    }

    private Entry entry(CaseScreening screening, Locale locale) {
        return new Entry(
                screening,
                screening.outcome().written()
                        ? forms.view(
                                screenings.definition(screening),
                                screening.answers(),
                                Findings.NONE,
                                locale)
                        : null);
    }

    record Day(String place, ReferralTiming timing) {}

    /// @param note the answer, where one was written
    record Entry(CaseScreening screening, @Nullable FormView note) {}
}
