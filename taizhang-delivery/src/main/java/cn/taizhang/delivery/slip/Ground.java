package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Rule;
import cn.taizhang.delivery.task.Task;
import java.util.List;

/// A task on a slip as it stood when the slip was issued: its title, the promise in its words, its light and why.
///
/// 例: `T2025-0031` 建成公办托育机构, 「推动县（市）区各建成公办托育机构1家以上」, RED, overdue since 2025-08-31, 18 days.
///
/// - Kept with the slip, so that it can be printed as it was issued whatever became of the task.
public record Ground(String task, String title, String quote, Light light, List<Lit.Reason> reasons) {

    private static final String GAP = "\t";

    /// A quote is a sentence; what is longer would not be read on a slip.
    private static final int LONGEST = 600;

    public Ground {
        reasons = List.copyOf(reasons);
    }

    public static Ground of(Task task, Lit lit) {
        return new Ground(
                task.id(), line(task.brief().title()), line(task.brief().quote()), lit.light(), lit.reasons());
    }

    private static String line(String words) {
        String line = words.replace('\t', ' ').replace('\n', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "……";
    }

    /// As a line of the field `grounds`: task, light, title, quote, then for each reason its rule and its inputs.
    public String words() {
        StringBuilder words = new StringBuilder(task)
                .append(GAP)
                .append(light.name())
                .append(GAP)
                .append(title)
                .append(GAP)
                .append(quote);
        for (Lit.Reason reason : reasons) {
            words.append(GAP).append(reason.rule().name());
            reason.inputs().forEach(input -> words.append(' ').append(input));
        }
        return words.toString();
    }

    /// Reads such a line.
    static Ground of(String line) {
        String[] parts = line.split(GAP, -1);
        List<Lit.Reason> reasons = List.of(parts).subList(4, parts.length).stream()
                .map(Ground::reason)
                .toList();
        return new Ground(parts[0], parts[2], parts[3], Light.valueOf(parts[1]), reasons);
    }

    private static Lit.Reason reason(String words) {
        List<String> all = List.of(words.split(" ", -1));
        return new Lit.Reason(Rule.valueOf(all.getFirst()), all.subList(1, all.size()));
    }
}
