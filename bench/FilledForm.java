import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// A form of a page, filled in as somebody might who has no file to send.
///
/// @param action where it is sent
/// @param fields what is sent, hidden fields included
/// @param typed the answers alone, by the key of their question
record FilledForm(
        String action, List<Map.Entry<String, String>> fields, Map<String, String> typed) {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\"[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input|textarea|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value)=\"([^\"]*)\"");
    private static final String ANSWER = "f.";

    /// @param end of the address that the wanted form is sent to
    /// @param words what is typed where words are asked for
    static FilledForm of(String html, String end, String words, Random random) {
        var form = FORM.matcher(html);
        while (form.find()) {
            if (form.group(1).endsWith(end)) {
                return filled(form.group(1), form.group(2), words, random);
            }
        }
        throw new IllegalStateException("no form for " + end + " on a page of " + html.length());
    }

    private static FilledForm filled(String action, String body, String words, Random random) {
        var hidden = new ArrayList<Map.Entry<String, String>>();
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        var controls = CONTROL.matcher(body);
        while (controls.find()) {
            Map<String, String> about = new LinkedHashMap<>();
            var attributes = ATTRIBUTE.matcher(controls.group());
            while (attributes.find()) {
                about.put(attributes.group(1), attributes.group(2));
            }
            var name = about.getOrDefault("name", "");
            var value = about.getOrDefault("value", "");
            if (name.equals("row") || about.getOrDefault("type", "").equals("file")) {
                continue;
            }
            if (!name.startsWith(ANSWER)) {
                if (!name.isEmpty()) {
                    hidden.add(Map.entry(name, value));
                }
            } else if (about.getOrDefault("type", "").equals("radio")) {
                // One of the choices, each as likely; of yes and no always yes.
                int choices = seen.merge(name, 1, Integer::sum);
                if (choices == 1 || random.nextInt(choices) == 0 && !isYes(typed, name)) {
                    typed.put(name, value);
                }
            } else if (controls.group().startsWith("<textarea")) {
                typed.put(name, words);
            } else {
                typed.put(name, Integer.toString(1 + random.nextInt(900)));
            }
        }
        typed.forEach((name, value) -> hidden.add(Map.entry(name, value)));
        Map<String, String> answers = new LinkedHashMap<>();
        typed.forEach((name, value) -> answers.put(name.substring(ANSWER.length()), value));
        return new FilledForm(action, hidden, answers);
    }

    private static boolean isYes(Map<String, String> typed, String name) {
        return "yes".equals(typed.get(name));
    }
}
