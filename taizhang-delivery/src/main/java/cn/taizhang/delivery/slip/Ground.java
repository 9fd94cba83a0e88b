package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Rule;
import cn.taizhang.delivery.task.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A task on a slip as it stood when the slip was issued: its title, the promise in its words, its light and why.
///
/// 例: `T2025-0031` 建成公办托育机构, 「推动县（市）区各建成公办托育机构1家以上」, RED, overdue since 2025-08-31, 18 days.
///
/// - Kept with the slip, so that it can be printed as it was issued whatever became of the task.
public record Ground(String task, String title, String quote, Light light, List<Lit.Reason> reasons) {

    private static final String GAP = "\t";

    /// Task, light, title and quote.
    private static final int PARTS = 4;

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
        String line = words.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
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

    /// Reads such a line; what it lacks is empty, a light that is none is grey, and a rule that is none left out.
    static Ground of(String line) {
        List<String> parts = List.of((line + GAP.repeat(PARTS)).split(GAP, -1));
        return new Ground(
                parts.getFirst(),
                parts.get(2),
                parts.get(PARTS - 1),
                Arrays.stream(Light.values())
                        .filter(one -> one.name().equals(parts.get(1)))
                        .findFirst()
                        .orElse(Light.GREY),
                parts.stream().skip(PARTS).flatMap(Ground::reason).toList());
    }

    private static Stream<Lit.Reason> reason(String words) {
        List<String> all = List.of(words.split(" ", -1));
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(all.getFirst()))
                .map(rule -> new Lit.Reason(rule, all.subList(1, all.size())));
    }
}
