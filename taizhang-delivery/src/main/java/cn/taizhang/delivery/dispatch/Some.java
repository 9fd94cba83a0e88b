package cn.taizhang.delivery.dispatch;

import java.util.List;
import java.util.function.Function;

/// The first of a list, and how many there are in all.
///
/// 例: 100 of 2,618 red and yellow tasks.
public record Some<T>(List<T> first, int all) {

    public Some {
        first = List.copyOf(first);
    }

    static <T> Some<T> of(List<T> all, int most) {
        return of(all, most, one -> one);
    }

    /// The first of them, made of what takes less time than they do.
    static <S, T> Some<T> of(List<S> all, int most, Function<S, T> making) {
        return new Some<>(all.stream().limit(most).map(making).toList(), all.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    public boolean isCut() {
        return first.size() < all;
    }
}
