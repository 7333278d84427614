package dk.samspil.forums.web;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.Member;
import dk.samspil.ui.ExcelSheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Members and meetings as spreadsheets.
@Component
class ForumSheets {

    private final MessageSource messages;

    ForumSheets(MessageSource messages) {
        this.messages = messages;
    }

    View members(Forum forum, List<Member> members) {
        return new ExcelSheet<>("medlemmer-" + forum.slug(), members)
                .column(say("forums.name"), Member::name)
                .column(say("forums.organisation"), Member::organisation)
                .column(say("forums.role"), member -> say(member.role().messageKey()))
                .column(say("forums.substituteFor"), member -> substituted(member, members))
                .column(say("forums.since.day"), Member::since)
                .column(say("forums.until.day"), Member::until);
    }

    private static String substituted(Member member, List<Member> members) {
        return members.stream()
                .filter(other -> other.id().equals(member.substituteFor()))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    /// @param fora by id
    View plan(int year, List<ForumMeeting> meetings, Map<UUID, Forum> fora) {
        return new ExcelSheet<>("moedeplan-" + year, meetings)
                .column(say("forums.day"), ForumMeeting::heldOn)
                .column(say("forums.starts"), ForumMeeting::startsAt)
                .column(say("forums.ends"), ForumMeeting::endsAt)
                .column(say("forums.forum"), meeting -> name(meeting, fora))
                .column(say("forums.place"), ForumMeeting::place)
                .column(say("forums.proposalsUntil"), ForumMeeting::proposalsUntil)
                .column(say("forums.published"), ForumMeeting::published)
                .column(say("forums.cancel"), ForumMeeting::cancelledBecause);
    }

    private static String name(ForumMeeting meeting, Map<UUID, Forum> fora) {
        var forum = fora.get(meeting.forum());
        return forum == null ? "" : forum.name();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
