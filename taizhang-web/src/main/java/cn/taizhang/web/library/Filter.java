package cn.taizhang.web.library;

import cn.taizhang.ledger.query.Holding.Head;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.catalog.State;
import cn.taizhang.web.parameter.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which documents are asked for.
///
/// 例: level county, province 520000, 2020 to 2024, state variant, words 云汀.
///
/// - An empty word and year 0 ask for all.
public record Filter(String level, String province, int from, int to, String state, String words) {

    private static final List<String> STATES = Stream.concat(
                    Stream.of(""), Stream.of(State.values()).map(State::word))
            .toList();

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}0000");
    private static final int PROVINCE_DIGITS = 2;

    /// Takes a filter from the parameters of an address.
    ///
    /// 例: `?level=county&province=520000&from=2020&to=2024&state=variant&q=云汀`.
    static Filter of(Parameters parameters) {
        String province = parameters.text("province");
        if (!province.isEmpty() && !PROVINCE.matcher(province).matches()) {
            throw Parameters.wrong("province", province, "520000");
        }
        return new Filter(
                parameters.level(),
                province,
                parameters.year("from"),
                parameters.year("to"),
                parameters.choice("state", STATES),
                parameters.text("q"));
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
