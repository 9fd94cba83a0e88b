package cn.taizhang.delivery.congress;

import java.util.List;
import java.util.Optional;

/// The two tellers 监票人 of a vote, each with the public key of the half that they alone keep.
///
/// 例: 周督查, who opened the vote, and 代表赵琳, who has not given a key yet: no ballot is cast before that.
///
/// - `secondKey` is empty until the second teller gave it by their own account.
/// - Votes opened when one person saw both halves have no second teller; they can be declared void, not counted.
public record Tellers(String first, String firstKey, String second, String secondKey) {

    Tellers with(String key) {
        return new Tellers(first, firstKey, second, key);
    }

    /// Whether two persons keep the key.
    public boolean areTwo() {
        return !second.isEmpty();
    }

    public boolean includes(String name) {
        return areTwo() && (name.equals(first) || name.equals(second));
    }

    /// The public key of one of them, if they are and gave it.
    public Optional<String> key(String name) {
        return includes(name)
                ? Optional.of(name.equals(first) ? firstKey : secondKey).filter(key -> !key.isEmpty())
                : Optional.empty();
    }

    /// The other of the two.
    public String other(String name) {
        return name.equals(first) ? second : first;
    }

    /// Both, the one who opened the vote first.
    public List<String> names() {
        return areTwo() ? List.of(first, second) : List.of();
    }
}
