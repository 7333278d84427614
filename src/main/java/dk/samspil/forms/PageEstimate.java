package dk.samspil.forms;

import dk.samspil.forms.FormView.Part;
import dk.samspil.forms.FormView.Question;
import dk.samspil.forms.FormView.Size;
import java.util.List;

/// How long a form gets on A4 paper, estimated from its lines while it is being written.
final class PageEstimate {

    private static final int LINES_A_PAGE = 50;
    private static final int CHARACTERS_A_LINE = 95;
    private static final int LINES_OF_THE_HEAD = 14;

    private PageEstimate() {}

    static Size of(FormDefinition definition, List<Part> parts) {
        int lines = LINES_OF_THE_HEAD;
        for (var part : parts) {
            if (part.anyAnswered()) {
                lines += 3 + part.questions().stream().mapToInt(PageEstimate::lines).sum();
            }
        }
        var most = definition.maxPages();
        return new Size(Math.ceilDiv(lines * 10, LINES_A_PAGE), most == null ? 0 : most);
    }

    private static int lines(Question question) {
        if (!question.answered()) {
            return 0;
        }
        int rows = Math.max(0, question.table().rows().size() - 1) * 2;
        return 2 + rows + question.says().stream().mapToInt(PageEstimate::lines).sum();
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
    }
}
