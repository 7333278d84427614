import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What browsers were told is saved, and what they were told is handed in; held against the database.
final class Told {

    private static final Pattern PAIR =
            Pattern.compile("\"([^\"]+)\": \"([^\"]*)\"");

    /// By what the reply is found by: the code of the answer, or the organisation's number.
    private final Map<String, Map<String, String>> saved = new ConcurrentHashMap<>();

    private final Map<String, Boolean> handedIn = new ConcurrentHashMap<>();

    void saved(String who, Map<String, String> answers) {
        saved.computeIfAbsent(who, each -> new ConcurrentHashMap<>()).putAll(answers);
    }

    void handedIn(String who) {
        handedIn.put(who, true);
    }

    int drafts() {
        return saved.size() - handedIn.size();
    }

    int handedIn() {
        return handedIn.size();
    }

    /// How many answers are missing or other than they were sent; each is printed.
    int lost(Connection database) throws SQLException {
        int lost = 0;
        for (var one : saved.entrySet()) {
            boolean code = one.getKey().length() == 16;
            try (var query =
                    database.prepareStatement(
                            """
                            select r.content::text, i.state = 'HANDED_IN' and r.handed_in_at is not null,
                                   (select count(*) from replies.answer a where a.invitation_id = i.id)
                            from surveys.invitation i join replies.reply r on r.invitation_id = i.id
                            where i.%s
                            """
                                    .formatted(
                                            code
                                                    ? "code_hash = sha256(convert_to(?, 'UTF8'))"
                                                    : "id = md5('bench' || ?)::uuid"))) {
                query.setString(1, one.getKey());
                try (var row = query.executeQuery()) {
                    lost += row.next() ? lost(one.getKey(), one.getValue(), row.getString(1), row.getBoolean(2), row.getInt(3)) : missing(one.getKey());
                }
            }
        }
        return lost;
    }

    private int lost(
            String who, Map<String, String> sent, String content, boolean handedIn, int rows) {
        Map<String, String> kept = new java.util.HashMap<>();
        var pairs = PAIR.matcher(content);
        while (pairs.find()) {
            kept.put(pairs.group(1), pairs.group(2));
        }
        int lost = 0;
        for (var answer : sent.entrySet()) {
            if (!answer.getValue().equals(kept.get(answer.getKey()))) {
                System.out.printf("LOST %s: %s, kept %s%n", who, answer, kept.get(answer.getKey()));
                lost++;
            }
        }
        // Each answer is one row of the figures once the reply is handed in.
        if (this.handedIn.containsKey(who) && (!handedIn || rows < sent.size())) {
            System.out.printf("LOST %s: told handed in, %d of %d rows%n", who, rows, sent.size());
            lost++;
        }
        return lost;
    }

    private static int missing(String who) {
        System.out.printf("LOST %s: no reply%n", who);
        return 1;
    }
}
