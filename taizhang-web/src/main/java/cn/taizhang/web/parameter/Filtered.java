package cn.taizhang.web.parameter;

import cn.taizhang.table.Words;

/// A list that a form narrows: what its filter holds, and the same list as a file.
///
/// 例: of `/slips?kind=reminder` the file is `/slips.xlsx?kind=reminder`.
public interface Filtered {

    Address address();

    /// A choice as the filter names it.
    default String word(Enum<?> constant) {
        return Words.of(constant);
    }

    default boolean is(String name, String value) {
        return address().has(name, value);
    }

    default String chosen(String name) {
        return address().values().getOrDefault(name, "");
    }

    default String file(String format) {
        return address().with("page", "").at(address().path() + "." + format).toString();
    }

    /// The same list with one value alone, or with all where it is the one already.
    default String alone(String name, String value) {
        return address()
                .with("page", "")
                .with(name, is(name, value) ? "" : value)
                .toString();
    }
}
