package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemState;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Publishing;
import dk.samspil.agendas.Sections;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// The meetings of the demonstration's fora: one held and minuted, one coming whose agenda is out,
/// one planned.
@InDemo
class DemoAgendas {

    private static final String FILE_NUMBER = "29.30.00-A00-7-26";

    private final MeetingPlan plan;
    private final Items items;
    private final Sections sections;
    private final Enclosures enclosures;
    private final Publishing publishing;
    private final DemoMinutes minutes;
    private final DemoForumArchive archive;
    private final DemoForumLife life;

    DemoAgendas(
            MeetingPlan plan,
            Items items,
            Sections sections,
            Enclosures enclosures,
            Publishing publishing,
            DemoMinutes minutes,
            DemoForumArchive archive,
            DemoForumLife life) {
        this.plan = plan;
        this.items = items;
        this.sections = sections;
        this.enclosures = enclosures;
        this.publishing = publishing;
        this.minutes = minutes;
        this.archive = archive;
        this.life = life;
    }

    void make(Forum directors, Forum committee, LocalDate today) {
        var held = DemoDates.WORKING.minus(today, 30);
        var coming = DemoDates.WORKING.plus(today, 12);
        var later = DemoDates.WORKING.plus(today, 45);
        plan.plan(
                List.of(directors.id()),
                List.of(held, coming, later),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Regionsgården, mødelokale 4");
        plan.plan(
                List.of(committee.id()),
                List.of(DemoDates.WORKING.minus(coming, 5), later),
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                "Rådhuset i Ballerup");
        List.of(held, coming, later).forEach(day -> plan.publish(directors.id(), day.getYear()));
        var first = meeting(directors, held);
        DemoClock.at(held.minusDays(10).atTime(9, 0), () -> past(directors, first));
        DemoClock.at(held.plusDays(2).atTime(14, 0), () -> minutes.write(directors, first));
        next(directors, meeting(directors, coming), committee, today);
        archive.fill(directors);
    }

    /// A council of users that invites a guest to its first item.
    void makeCouncil(Forum council, Asker guest, LocalDate today) {
        var day = DemoDates.WORKING.plus(today, 20);
        plan.plan(
                List.of(council.id()),
                List.of(day),
                LocalTime.of(15, 0),
                LocalTime.of(17, 0),
                "Patienternes hus");
        plan.publish(council.id(), day.getYear());
        var meeting = meeting(council, day);
        var item =
                write(
                        meeting,
                        ItemKind.DISCUSSION,
                        "Borgernes vej gennem rehabiliteringen",
                        "",
                        false,
                        "Rådet vil høre, hvordan kommunerne inddrager borgerne.",
                        "at oplægget drøftes");
        enclose(item, "Spørgsmål til oplægget", false, "Spørgsmål\n".repeat(6));
        life.invite(meeting, item, guest, "Ballerup Kommune");
        publishing.publish(council, meeting);
    }

    private ForumMeeting meeting(Forum forum, LocalDate day) {
        return plan.of(forum.id()).stream()
                .filter(meeting -> meeting.heldOn().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private boolean past(Forum forum, ForumMeeting meeting) {
        var budget =
                write(
                        meeting,
                        ItemKind.DECISION,
                        "Fælles budget for den sundhedsfaglige rådgivning",
                        FILE_NUMBER,
                        false,
                        "Regionen og kommunerne deler udgiften til de sundhedsfaglige konsulenter."
                                + "\nForretningsudvalget har gennemgået fordelingen.",
                        "at budgettet godkendes\nat fordelingen tages op igen om et år");
        enclose(budget, "Fordeling mellem kommunerne", false, "Kommune og andel\n".repeat(40));
        var contract =
                write(
                        meeting,
                        ItemKind.DECISION,
                        "Forhandling om lokaler",
                        "82.00.00-A00-3-26",
                        true,
                        "Udlejeren har sendt et nyt tilbud.",
                        "at tilbuddet afvises");
        enclose(contract, "Udlejerens tilbud", false, "Tilbud\n".repeat(10));
        write(
                meeting,
                ItemKind.INFORMATION,
                "Ventetid på speciallæger",
                "",
                false,
                "Ventetiden er faldet fra 14 til 11 uger siden foråret.",
                "");
        publishing.publish(forum, meeting);
        return true;
    }

    private void next(Forum forum, ForumMeeting meeting, Forum committee, LocalDate today) {
        items.of(meeting.id()).forEach(items::signOff);
        var evaluation =
                write(
                        meeting,
                        ItemKind.DISCUSSION,
                        "Evaluering af fælles rehabiliteringsmøder",
                        "15.20.00-P20-2-26",
                        false,
                        "Møderne på tværs af to kommuner er prøvet i et år.",
                        "at erfaringerne drøftes");
        enclose(evaluation, "Erfaringer fra det første år", false, "Erfaringer\n".repeat(60));
        enclose(evaluation, "Interview med borgere", true, "Citater\n".repeat(20));
        life.invite(meeting, evaluation, "Sara Opdigtsen", "Evalueringsinstituttet");
        var budget =
                write(
                        meeting,
                        ItemKind.DECISION,
                        "Fælles budget: fordeling fra 2027",
                        FILE_NUMBER,
                        false,
                        "Forummet bad om et forslag til en ny fordeling.",
                        "at model B vælges");
        life.prepare(budget, committee, today);
        publishing.publish(forum, meeting);
        var late = add(meeting, ItemKind.ANNOUNCEMENT, "Nyt fra ministeriet", "", false);
        sections.save(late, "background", 0, "Afventer brev.");
    }

    private DraftItem write(
            ForumMeeting meeting,
            ItemKind kind,
            String title,
            String fileNumber,
            boolean closed,
            String background,
            String recommendation) {
        var item = add(meeting, kind, title, fileNumber, closed);
        sections.save(item, "background", 0, background);
        if (!recommendation.isEmpty()) {
            sections.save(item, "recommendation", 0, recommendation);
        }
        items.signOff(item);
        return items.find(item.id()).orElseThrow();
    }

    private DraftItem add(
            ForumMeeting meeting, ItemKind kind, String title, String fileNumber, boolean closed) {
        var id = UUID.randomUUID();
        items.add(
                meeting,
                new DraftItem(
                        id,
                        meeting.id(),
                        meeting.forum(),
                        0,
                        null,
                        kind,
                        title,
                        fileNumber,
                        closed,
                        25,
                        ItemState.DRAFT,
                        false,
                        Asker.system(Asker.FORA).person(),
                        "",
                        "",
                        null,
                        0),
                true);
        return items.find(id).orElseThrow();
    }

    private void enclose(DraftItem item, String title, boolean closed, String text) {
        var lines = text.lines().toList();
        enclosures.add(item, title, closed, DemoEnclosure.of(title, lines));
    }
}
