package dk.samspil.activity.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.activity.Activity;
import dk.samspil.activity.DayOfActivity;
import dk.samspil.activity.Figures;
import dk.samspil.activity.web.ActivityRows.Row;
import dk.samspil.activity.web.ActivityRows.TeamMonth;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// What was planned and what was held, for the health unit's secretariat and for those who plan a
/// municipality's meetings; as a page and as Excel.
@Controller
@OnlyFor({Capacity.HEALTH_SECRETARIAT, Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
class ActivityController {

    private static final String PAGE = "/moeder/aktivitet";

    private final Activity activity;
    private final Askers askers;
    private final MessageSource messages;
    private final Clock clock;

    ActivityController(Activity activity, Askers askers, MessageSource messages, Clock clock) {
        this.activity = activity;
        this.askers = askers;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param hold a team; null = all of them
    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(
            @RequestParam(required = false) @Nullable Integer aar,
            @RequestParam(required = false) @Nullable UUID hold) {
        int year = year(aar);
        var all = activity.days(year);
        var days = of(all, hold);
        return new ModelAndView("activity/year")
                .addObject("year", year)
                .addObject("teams", teams(all))
                .addObject("team", hold)
                .addObject("isUnit", askers.current().side() == Side.HEALTH_UNIT)
                .addObject("whole", Figures.of(days))
                .addObject("months", ActivityRows.byMonth(days))
                .addObject("municipalities", ActivityRows.byMunicipality(days))
                .addObject("teamMonths", ActivityRows.byTeamAndMonth(days))
                .addObject(
                        "changes",
                        days.stream().filter(d -> d.change() != null || d.extra()).toList())
                .addObject("chart", OutcomeChart.of(days));
    }

    @GetMapping(PAGE + ".xlsx")
    @Transactional(readOnly = true)
    View excel(
            @RequestParam(required = false) @Nullable Integer aar,
            @RequestParam(required = false) @Nullable UUID hold) {
        int year = year(aar);
        var rows = ActivityRows.byTeamAndMonth(of(activity.days(year), hold));
        var sheet = new ExcelSheet<>("aktivitet-" + year, rows);
        key(sheet, "municipality", TeamMonth::municipality);
        key(sheet, "team", TeamMonth::team);
        key(sheet, "month", TeamMonth::month);
        figure(sheet, "planned", Figures::planned);
        figure(sheet, "held", Figures::held);
        figure(sheet, "cancelled", Figures::cancelled);
        figure(sheet, "by-municipality", Figures::byMunicipality);
        figure(sheet, "by-unit", Figures::byUnit);
        figure(sheet, "late", Figures::late);
        figure(sheet, "moved", Figures::moved);
        figure(sheet, "extra", Figures::extra);
        figure(sheet, "open", Figures::open);
        figure(sheet, "coming", Figures::coming);
        figure(sheet, "cases-planned", Figures::casesPlanned);
        figure(sheet, "booked", Figures::booked);
        figure(sheet, "treated", Figures::treated);
        figure(sheet, "minutes", Figures::minutes);
        return sheet;
    }

    private void key(
            ExcelSheet<Row<TeamMonth>> sheet, String name, Function<TeamMonth, Object> value) {
        sheet.column(word(name), row -> value.apply(row.key()));
    }

    private void figure(
            ExcelSheet<Row<TeamMonth>> sheet, String name, Function<Figures, Integer> value) {
        sheet.column(word(name), row -> value.apply(row.figures()));
    }

    private String word(String name) {
        return messages.getMessage("activity." + name, null, LocaleContextHolder.getLocale());
    }

    private int year(@Nullable Integer aar) {
        int year = aar == null ? LocalDate.now(clock).getYear() : aar;
        if (year < 2013 || year > 2100) {
            throw new NotFound();
        }
        return year;
    }

    private static List<DayOfActivity> of(List<DayOfActivity> days, @Nullable UUID hold) {
        return days.stream().filter(day -> hold == null || day.team().equals(hold)).toList();
    }

    private static LinkedHashMap<String, String> teams(List<DayOfActivity> days) {
        var teams = new LinkedHashMap<String, String>();
        ActivityRows.byTeamAndMonth(days)
                .forEach(
                        row ->
                                teams.put(
                                        row.key().id().toString(),
                                        row.key().municipality() + ", " + row.key().team()));
        return teams;
    }
}
