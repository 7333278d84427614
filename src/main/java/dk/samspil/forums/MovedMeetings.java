package dk.samspil.forums;

import org.springframework.stereotype.Component;

/// Tells of meetings that were in a published plan and are moved or cancelled.
@Component
class MovedMeetings {

    private final ForumNotices notices;
    private final Fora fora;

    MovedMeetings(ForumNotices notices, Fora fora) {
        this.notices = notices;
        this.fora = fora;
    }

    void tell(ForumMeeting before, ForumMeeting after) {
        if (!before.published()) {
            return;
        }
        boolean moved =
                !before.heldOn().equals(after.heldOn())
                        || !before.startsAt().equals(after.startsAt())
                        || !before.place().equals(after.place());
        if (after.cancelled() && !before.cancelled()) {
            tell(NoticeKind.CANCELLED, before);
        } else if (moved && !after.cancelled()) {
            tell(NoticeKind.MOVED, before);
        }
    }

    /// The day is the one that people have in mind, and in their calendars.
    private void tell(NoticeKind kind, ForumMeeting before) {
        fora.find(before.forum())
                .ifPresent(
                        forum ->
                                notices.tell(
                                        kind,
                                        forum.id(),
                                        forum.name(),
                                        before.id() + "/" + before.version(),
                                        before.heldOn(),
                                        before.href()));
    }
}
