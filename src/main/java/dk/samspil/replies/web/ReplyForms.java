package dk.samspil.replies.web;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Difference;
import dk.samspil.forms.Finding;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Forms;
import dk.samspil.replies.Doubts;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The forms of replies as their pages show them.
@Component
class ReplyForms {

    private final Replies replies;
    private final Forms forms;

    ReplyForms(Replies replies, Forms forms) {
        this.replies = replies;
        this.forms = forms;
    }

    /// The form with what was found, wrong or only asked back.
    FormView view(
            Reply reply, Answers answers, Findings findings, List<Finding> doubts, Locale locale) {
        var all = new Findings(Stream.concat(findings.all().stream(), doubts.stream()).toList());
        return forms.view(replies.form(reply, doubts), answers, all, locale);
    }

    /// Where what was typed in a part differs from what somebody else saved.
    List<Difference> differences(Reply now, Answers typed, String part, Locale locale) {
        var form = now.questionnaire().form();
        var stands = forms.view(form, now.answers(), Findings.NONE, locale);
        var wanted = forms.view(form, now.answers().with(typed), Findings.NONE, locale);
        return Difference.between(stands.part(part), wanted.part(part));
    }

    /// The questions asked back that nobody has explained.
    static List<FormView.Question> asked(FormView form, List<Finding> doubts) {
        var places = Doubts.fields(doubts);
        return form.parts().stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> places.contains(question.key()))
                .toList();
    }
}
