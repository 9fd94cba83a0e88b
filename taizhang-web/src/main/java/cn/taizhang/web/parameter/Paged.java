package cn.taizhang.web.parameter;

/// A narrowed list that comes in pages.
///
/// 例: page 2 of 114 tasks, 50 a page: `/tasks?page=2`, with one page before and one after.
public interface Paged extends Filtered {

    /// Which page it is, from 1.
    int pageNumber();

    /// How many lines a page has at most.
    int pageSize();

    /// How many lines there are in all.
    int total();

    default String page(int further) {
        return address().with("page", Integer.toString(pageNumber() + further)).toString();
    }

    default boolean hasBefore() {
        return pageNumber() > 1;
    }

    default boolean hasNext() {
        return pageNumber() * (long) pageSize() < total();
    }

    /// The number of the first line of the page, 0 where there is none.
    default int first() {
        return total() == 0 || (pageNumber() - 1L) * pageSize() >= total() ? 0 : (pageNumber() - 1) * pageSize() + 1;
    }

    /// The number of its last line.
    default int last() {
        return first() == 0 ? 0 : (int) Math.min(total(), (long) pageNumber() * pageSize());
    }
}
