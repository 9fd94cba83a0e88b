package cn.taizhang.delivery.notice;

import cn.taizhang.delivery.field.Fields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// When a bureau reminds, and where mails go that are for no single unit.
///
/// 例: 30, 7 and 1 days before the due date, 1, 7, 15, 30, 60 and 90 days after it, mails at 8 in the morning.
///
/// - Days are calendar days. `unsigned` counts from the assignment, `review` from 报结, `decision` from the request for
///   more time; 0 is at once.
public record NoticeRules(
        List<Integer> before,
        List<Integer> overdue,
        List<Integer> unsigned,
        List<Integer> review,
        List<Integer> decision,
        int hour,
        List<String> supervision,
        List<String> leaders) {

    /// The kind of the event that sets them.
    public static final String SET = "setting.notices";

    /// What holds until something is set.
    public static final NoticeRules STANDARD = new NoticeRules(
            List.of(30, 7, 1),
            List.of(1, 7, 15, 30, 60, 90),
            List.of(3, 7),
            List.of(0, 3, 7),
            List.of(0, 3, 7),
            8,
            List.of(),
            List.of());

    private static final int MOST_DAYS = 366;
    private static final int MOST_ENTRIES = 12;
    private static final int MOST_ADDRESSES = 50;
    private static final int HOURS = 24;

    public NoticeRules {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        overdue = overdue.stream().distinct().sorted().toList();
        unsigned = unsigned.stream().distinct().sorted().toList();
        review = review.stream().distinct().sorted().toList();
        decision = decision.stream().distinct().sorted().toList();
        supervision = List.copyOf(supervision);
        leaders = List.copyOf(leaders);
    }

    /// What the fields of a setting say, all of it: a list that is not there is empty.
    public static NoticeRules of(Fields fields) {
        return new NoticeRules(
                days(fields, "before"),
                days(fields, "overdue"),
                days(fields, "unsigned"),
                days(fields, "review"),
                days(fields, "decision"),
                fields.whole("hour", STANDARD.hour()),
                fields.list("supervision"),
                fields.list("leaders"));
    }

    private static List<Integer> days(Fields fields, String name) {
        return fields.list(name).stream().map(Integer::parseInt).toList();
    }

    /// All of them as the fields of a setting.
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("before", words(before));
        fields.put("overdue", words(overdue));
        fields.put("unsigned", words(unsigned));
        fields.put("review", words(review));
        fields.put("decision", words(decision));
        fields.put("hour", Integer.toString(hour));
        fields.put("supervision", Fields.joined(supervision));
        fields.put("leaders", Fields.joined(leaders));
        return fields;
    }

    private static String words(List<Integer> days) {
        return Fields.joined(days.stream().map(day -> Integer.toString(day)).toList());
    }

    /// The name of the first field that cannot be taken, if any.
    public static Optional<String> fault(Fields fields) {
        return List.of("before", "overdue", "unsigned", "review", "decision").stream()
                .filter(name -> !areDays(fields.list(name), name.equals("before") || name.equals("overdue") ? 1 : 0))
                .findFirst()
                .or(() -> isWithin(fields.text("hour"), 0, HOURS - 1) ? Optional.empty() : Optional.of("hour"))
                .or(() -> List.of("supervision", "leaders").stream()
                        .filter(name -> !areAddresses(fields.list(name)))
                        .findFirst());
    }

    private static boolean areDays(Collection<String> words, int from) {
        return words.size() <= MOST_ENTRIES && words.stream().allMatch(word -> isWithin(word, from, MOST_DAYS));
    }

    private static boolean isWithin(String word, int from, int to) {
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(word) >= from && Integer.parseInt(word) <= to;
    }

    private static boolean areAddresses(Collection<String> words) {
        return words.size() <= MOST_ADDRESSES && words.stream().allMatch(MailAddress::isGood);
    }
}
