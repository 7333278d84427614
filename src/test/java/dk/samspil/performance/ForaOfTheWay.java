package dk.samspil.performance;

import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.Items;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Fora;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.transcripts.ForumArchive;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A forum with one of everything that its pages can show; made through the pages that people use.
@Component
@Lazy
class ForaOfTheWay {

    private final SignedInBrowser browser;
    private final TestCases test;
    private final Fora fora;
    private final MeetingPlan plan;
    private final Items items;
    private final Enclosures enclosures;
    private final ForumArchive archive;

    ForaOfTheWay(
            SignedInBrowser browser,
            TestCases test,
            Fora fora,
            MeetingPlan plan,
            Items items,
            Enclosures enclosures,
            ForumArchive archive) {
        this.browser = browser;
        this.test = test;
        this.fora = fora;
        this.plan = plan;
        this.items = items;
        this.enclosures = enclosures;
        this.archive = archive;
    }

    private static Asker one(List<Asker> people, Capacity capacity) {
        return people.stream().filter(p -> p.capacity() == capacity).findFirst().orElseThrow();
    }

    void make(List<Asker> people) {
        var secretary = one(people, Capacity.FORUM_SECRETARY);
        var member = one(people, Capacity.FORUM_MEMBER);
        browser.post(
                secretary,
                "/mine-fora/nyt",
                "name",
                "Vejens forum",
                "kind",
                "DIRECTORS",
                "region",
                "1084",
                "about",
                "Til prøve",
                "open",
                "true",
                "layout",
                "LONG");
        var forum = test.as(secretary, () -> fora.mine().getFirst());
        browser.post(
                secretary,
                forum.href() + "/medlemmer",
                "person",
                member.person().toString(),
                "organisation",
                "151",
                "role",
                "CHAIR",
                "since",
                "1-1-2020");
        browser.post(secretary, forum.href() + "/vendinger", "text", "En vending");
        test.run(
                secretary,
                () ->
                        archive.add(
                                forum.id(), "referat.txt", new byte[] {1}, List.of("Punkt 1: Et")));
        var today = LocalDate.now(DanishDates.ZONE);
        var meeting =
                test.as(
                        secretary,
                        () -> {
                            plan.plan(
                                    List.of(forum.id()),
                                    List.of(today.plusDays(20)),
                                    LocalTime.of(9, 0),
                                    LocalTime.of(11, 0),
                                    "Rådhuset");
                            plan.publish(forum.id(), today.plusDays(20).getYear());
                            return plan.of(forum.id()).getFirst();
                        });
        browser.post(
                member,
                meeting.href() + "/punkter",
                "title",
                "Et forslag",
                "kind",
                "DECISION",
                "minutes",
                "5");
        browser.post(
                secretary,
                meeting.href() + "/punkter",
                "title",
                "Et punkt",
                "kind",
                "DECISION",
                "minutes",
                "5");
        var item = test.as(secretary, () -> items.of(meeting.id()).getLast());
        browser.post(
                secretary, item.href() + "/del/background", "version", "0", "text", "Baggrund");
        var sheets = enclosures.pagesOf("bilag.txt", "Bilag".getBytes(StandardCharsets.UTF_8));
        test.run(secretary, () -> enclosures.add(item, "Et bilag", false, sheets));
        browser.post(
                secretary,
                item.href() + "/gaester",
                "person",
                member.person().toString(),
                "comesAt",
                "9",
                "leavesAt",
                "10");
        browser.post(secretary, item.href() + "/paategning");
        browser.post(secretary, meeting.href() + "/offentliggoer");
        browser.post(member, meeting.href() + "/laes/noter", "punkt", "1", "tekst", "Min note");
        var minutes = meeting.href() + "/referat";
        browser.post(secretary, minutes + "/skriv/fremmoede", "version", "0");
        browser.post(
                secretary, minutes + "/punkt/1", "version", "0", "outcome", "NOTED", "text", "Ja");
        browser.post(secretary, minutes + "/skriv/offentliggoer");
        browser.post(secretary, minutes + "/skriv/offentliggoer", "reason", "Et komma");
    }
}
