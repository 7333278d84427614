package dk.samspil.ui;

import java.io.Serializable;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/// A sentence for a page: the key of a message and what goes into its `{0}`, `{1}` … places.
///
/// A sentence can stand inside another one as an argument. A template says it in the reader's
/// language with `th:text="${#messages.msgWithParams(text.key, text.args)}"` or the fragment
/// `layout :: say`.
public record Text(String key, List<Object> args) implements MessageSourceResolvable, Serializable {

    private static final String AS_IT_IS = "ui.as-it-is";

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    /// Words that are already in the reader's language: a name, a date in words.
    public static Text asItIs(String words) {
        return new Text(AS_IT_IS, List.of(words));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }
}
