package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.disclosure.Correction;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a visitor of the public page says is wrong about a task that is released.
///
/// 例: 「第3处服务站尚未开门」.
///
/// - Characters that cannot be seen are dropped: on the page they would turn round the words of others.
/// - Plain text of 500 characters; a name, an address or a number of the visitor is not asked for and not kept.
/// - A day takes so many and no more, whoever sends them: what is written stays for good.
public record SendCorrection(String task, String text) implements Command {

    /// In whose name it is written.
    public static final Actor VISITOR = new Actor("公众", Set.of(), false, Set.of(), EnumSet.noneOf(Tier.class));

    /// How many one day takes, and how many may wait for an answer.
    public static final int MOST_A_DAY = 200;

    public SendCorrection {
        text = text.codePoints()
                .filter(c -> !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /// Whether it is read by nobody and turns round or hides what stands beside it. 例: U+202E.
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!bureau.disclosures().isOn() || bureau.disclosures().release(task).isEmpty()) {
            return new Decision.Absent("public", task);
        }
        Optional<Decision> fault = fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        if (bureau.disclosures().sentOn(today) >= MOST_A_DAY) {
            return Decision.refused("public.full");
        }
        String id = bureau.disclosures().next(today.getYear());
        return new Decision.Events(
                id,
                List.of(Happening.of(Correction.SENT, Correction.SUBJECT + id, Map.of("task", task, "text", text))));
    }

    /// Why the words cannot be taken, whatever the task and the day: to be asked before anything is counted.
    public Optional<Decision> fault() {
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Optional.of(Decision.refused("public.no_text"));
        }
        return text.codePointCount(0, text.length()) > Correction.MOST_CHARACTERS
                ? Optional.of(Decision.refused("public.long", Integer.toString(Correction.MOST_CHARACTERS)))
                : Values.check(Fields.of(Map.of("text", text)));
    }
}
