package dk.samspil.forums;

import dk.samspil.ui.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// Leads to the notices that the asker has not seen.
@Component
class NewNotices implements OnMyFora {

    private final ForumNotices notices;

    NewNotices(ForumNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<Line> lines() {
        int unseen = notices.unseen();
        return unseen == 0
                ? List.of()
                : List.of(new Line(Text.of("forums.notice.new", unseen), "/mine-fora/beskeder"));
    }
}
