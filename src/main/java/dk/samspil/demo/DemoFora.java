package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumKind;
import dk.samspil.forums.ForumNotices;
import dk.samspil.forums.Member;
import dk.samspil.forums.MemberRole;
import dk.samspil.forums.Members;
import dk.samspil.forums.NoticeKind;
import dk.samspil.indicators.Follower;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// The fora of the demonstration: a directors' forum that everybody may read, and the executive
/// committee that prepares it. Safe to repeat: what is there is left alone.
@InDemo
class DemoFora {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final int AMONG_THE_PROFESSIONALS = 900;

    static final Asker SECRETARY = person("Line Prøvesøe", Capacity.FORUM_SECRETARY);
    private static final Asker CHAIR = person("Torben Eksempelholm", Capacity.FORUM_MEMBER);
    private static final Asker DIRECTOR = person("Hanne Modelgaard", Capacity.FORUM_MEMBER);
    private static final Asker DEPUTY = person("Kirsten Fiktivborg", Capacity.FORUM_MEMBER);

    private final People people;
    private final Fora fora;
    private final Members members;
    private final DemoAgendas agendas;
    private final DemoForumLife life;
    private final ForumNotices notices;
    private final DemoStandingGuests guests;
    private final DemoSignIn signIn;
    private final Askers askers;
    private final TransactionTemplate transaction;

    DemoFora(
            People people,
            Fora fora,
            Members members,
            DemoAgendas agendas,
            DemoForumLife life,
            ForumNotices notices,
            DemoStandingGuests guests,
            DemoSignIn signIn,
            Askers askers,
            TransactionTemplate transaction) {
        this.people = people;
        this.fora = fora;
        this.members = members;
        this.agendas = agendas;
        this.life = life;
        this.notices = notices;
        this.guests = guests;
        this.signIn = signIn;
        this.askers = askers;
        this.transaction = transaction;
    }

    private static Asker person(String name, Capacity capacity) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Asker(id, name, Asker.FORA, "Fora", capacity, "");
    }

    /// The director, who reads what a board of indicators publishes.
    static Follower follower(UUID board) {
        return new Follower(board, DIRECTOR.person(), DIRECTOR.name(), false);
    }

    void make(Asker administrator, LocalDate today) {
        askers.run(
                administrator,
                () ->
                        transaction.executeWithoutResult(
                                registering ->
                                        List.of(SECRETARY, CHAIR, DIRECTOR, DEPUTY)
                                                .forEach(this::register)));
        askers.run(
                SECRETARY,
                () ->
                        transaction.executeWithoutResult(
                                making -> {
                                    if (fora.mine().isEmpty()) {
                                        found(today);
                                    }
                                }));
        askers.run(
                DIRECTOR,
                () ->
                        transaction.executeWithoutResult(
                                reading ->
                                        fora.mine().stream()
                                                .filter(Forum::open)
                                                .forEach(forum -> life.read(forum, today))));
        askers.run(
                DEPUTY,
                () ->
                        transaction.executeWithoutResult(
                                choosing ->
                                        notices.want(
                                                EnumSet.complementOf(
                                                        EnumSet.of(NoticeKind.ENCLOSURES)))));
        transaction.executeWithoutResult(
                offering -> {
                    var offered = List.of(SECRETARY, CHAIR, DIRECTOR);
                    for (int i = 0; i < offered.size(); i++) {
                        signIn.offer(
                                AMONG_THE_PROFESSIONALS + i,
                                offered.get(i),
                                i == 0 ? "demo.note.forum" : "");
                    }
                });
    }

    private void register(Asker asker) {
        if (people.find(asker.person()).isEmpty()) {
            var title = asker.equals(SECRETARY) ? "chefkonsulent" : "direktør";
            var person =
                    new Person(
                            asker.person(), asker.name(), title, "70 20 30 40", "post@example.dk");
            people.register(person);
            people.appoint(
                    new RoleHolder(person, Asker.FORA, asker.capacity(), null, null, SINCE, null));
        }
    }

    private void found(LocalDate today) {
        var committee = found("Forretningsudvalget", ForumKind.EXECUTIVE, false, "SHORT", null);
        seat(committee, CHAIR, MemberRole.CHAIR, 151, null);
        seat(committee, DIRECTOR, MemberRole.MEMBER, 159, null);
        var directors =
                found("Direktørforum Hovedstaden", ForumKind.DIRECTORS, true, "LONG", committee);
        seat(directors, CHAIR, MemberRole.CHAIR, 151, null);
        var seat = seat(directors, DIRECTOR, MemberRole.MEMBER, 159, null);
        seat(directors, DEPUTY, MemberRole.SUBSTITUTE, 159, seat);
        guests.make(directors);
        agendas.make(fora.find(directors).orElseThrow(), fora.find(committee).orElseThrow(), today);
        var council = found("Brugerrådet", ForumKind.COUNCIL, true, "SHORT", null);
        agendas.makeCouncil(fora.find(council).orElseThrow(), CHAIR, today);
    }

    private UUID found(
            String name, ForumKind kind, boolean open, String layout, @Nullable UUID preparedBy) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var about =
                open
                        ? "Kommunernes og regionens direktører aftaler her, hvordan rehabilitering"
                                + " og sundhedsfaglig rådgivning skal virke på tværs."
                        : "";
        fora.found(new Forum(id, "", name, kind, 1084, preparedBy, about, open, 0, true), layout);
        return id;
    }

    private UUID seat(
            UUID forum, Asker asker, MemberRole role, int organisation, @Nullable UUID instead) {
        var id = UUID.randomUUID();
        members.seat(
                new Member(id, forum, asker.person(), asker.name(), "", role, instead, SINCE, null),
                organisation);
        return id;
    }
}
