package cn.taizhang.web.library;

import cn.taizhang.ledger.query.Holding.Head;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.catalog.State;
import cn.taizhang.web.fault.Wrong;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which documents are asked for.
///
/// 例: level county, province 520000, 2020 to 2024, state variant, words 云汀.
///
/// - An empty word and year 0 ask for all.
public record Filter(String level, String province, int from, int to, String state, String words) {

    static final List<String> LEVELS = List.of("nation", "province", "prefecture", "county", "township", "unknown");

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}0000");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int PROVINCE_DIGITS = 2;

    public Filter {
        if (!level.isEmpty() && !LEVELS.contains(level)) {
            throw new Wrong("fault.value", "level", level);
        }
        if (!state.isEmpty()
                && Stream.of(State.values()).noneMatch(one -> one.word().equals(state))) {
            throw new Wrong("fault.value", "state", state);
        }
    }

    /// Takes a filter from the parameters of an address.
    ///
    /// 例: `?level=county&province=520000&from=2020&to=2024&state=variant&q=云汀`.
    static Filter of(Map<String, String> parameters) {
        String province = parameters.getOrDefault("province", "").strip();
        if (!province.isEmpty() && !PROVINCE.matcher(province).matches()) {
            throw new Wrong("fault.value", "province", province);
        }
        return new Filter(
                parameters.getOrDefault("level", ""),
                province,
                year(parameters, "from"),
                year(parameters, "to"),
                parameters.getOrDefault("state", ""),
                parameters.getOrDefault("q", ""));
    }

    private static int year(Map<String, String> parameters, String name) {
        String word = parameters.getOrDefault(name, "").strip();
        if (word.isEmpty()) {
            return 0;
        }
        if (!YEAR.matcher(word).matches()) {
            throw new Wrong("fault.value", name, word);
        }
        return Integer.parseInt(word);
    }

    /// The state asked for, if one is.
    public Optional<State> asked() {
        return Stream.of(State.values()).filter(one -> one.word().equals(state)).findFirst();
    }

    /// Whether a document belongs to what is asked for, its state aside.
    boolean covers(Item item) {
        Head head = item.holding().head();
        boolean there = (level.isEmpty() || level.equals(head.level()))
                && (province.isEmpty()
                        || !head.code().isEmpty() && head.code().startsWith(province.substring(0, PROVINCE_DIGITS)));
        boolean then = (from == 0 || head.year() >= from) && (to == 0 || head.year() <= to);
        return there && then && isNamed(item);
    }

    private boolean isNamed(Item item) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || item.holding().head().place().contains(sought)
                || item.holding().file().path().toLowerCase(Locale.ROOT).contains(sought)
                || item.holding().file().sha256().startsWith(sought);
    }

    /// Whether a document is in the state asked for.
    boolean admits(Item item) {
        return asked().map(one -> one.holds(item)).orElse(true);
    }
}
