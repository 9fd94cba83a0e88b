package cn.taizhang.delivery.motion;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All papers of deputies as their events left them.
///
/// 例: `Y2026-0001` to `Y2026-0213`.
///
/// - `months` is how long a unit has to answer, unless a paper says otherwise: three, as the law on deputies 《代表法》 says
///   of suggestions, and six at most for what is difficult.
/// - Used under the lock of the office.
public final class Motions {

    /// The kind of the event that sets how many months there are.
    public static final String SET = "setting.motions";

    public static final int MOST_MONTHS = 12;

    private static final int USUAL_MONTHS = 3;
    private static final int DIGITS = 4;

    private final Map<String, Motion> motions = new LinkedHashMap<>();
    private int months = USUAL_MONTHS;

    public void apply(Event event) {
        String id = event.about();
        switch (event.kind()) {
            case Motion.REGISTERED -> motions.putIfAbsent(id, Motion.registered(id, event));
            case Motion.EDITED -> change(id, one -> one.edited(event));
            case Motion.ASSIGNED -> change(id, one -> one.assigned(event));
            case Motion.ANSWERED -> change(id, one -> one.isAwaited() ? one.answered(event) : one);
            case Motion.JUDGED -> change(id, one -> one.judged(event));
            case Motion.LINKED -> change(id, one -> one.linked(event));
            case SET -> months = Math.clamp(new Fields(event.fields()).whole("months", months), 1, MOST_MONTHS);
            default -> {
                // for the log alone
            }
        }
    }

    private void change(String id, UnaryOperator<Motion> change) {
        motions.computeIfPresent(id, (_, motion) -> change.apply(motion));
    }

    public int months() {
        return months;
    }

    public Optional<Motion> find(String id) {
        return Optional.ofNullable(motions.get(id));
    }

    public Collection<Motion> all() {
        return Collections.unmodifiableCollection(motions.values());
    }

    /// The papers that a task answers.
    public List<Motion> about(String task) {
        return motions.values().stream()
                .filter(one -> one.tasks().contains(task))
                .toList();
    }

    /// The id that follows one of the same year. 例: `Y2026-0215` after `Y2026-0214`.
    public static String after(String id) {
        int dash = id.indexOf('-') + 1;
        String words = Integer.toString(Integer.parseInt(id.substring(dash)) + 1);
        return id.substring(0, dash) + "0".repeat(Math.max(0, DIGITS - words.length())) + words;
    }

    /// The next free id of a year. 例: `Y2026-0214`.
    public String next(int year) {
        String beginning = "Y" + year + "-";
        int number = 1
                + (int) motions.keySet().stream()
                        .filter(id -> id.startsWith(beginning))
                        .count();
        String id = "";
        while (id.isEmpty() || motions.containsKey(id)) {
            String words = Integer.toString(number);
            id = beginning + "0".repeat(Math.max(0, DIGITS - words.length())) + words;
            number++;
        }
        return id;
    }
}
