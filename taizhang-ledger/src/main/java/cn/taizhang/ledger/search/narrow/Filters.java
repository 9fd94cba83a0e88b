package cn.taizhang.ledger.search.narrow;

import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// To what an answer is narrowed.
///
/// 例: reports of 云汀市 and 本溪市 of 2024, records that are facts of growth.
///
/// - Of several values of one facet any will do; all facets must fit. A place is told by its name or its code.
/// - `seen` holds for whoever asks: what they may not see is neither found nor counted, whatever is freed.
public record Filters(Map<Facet, Set<String>> values, List<Sort> sorts, Within within, Seen seen) {

    public static final Filters NONE = new Filters(Map.of(), List.of(), Within.ALL, Seen.ALL);

    /// Which texts are searched.
    public enum Within {
        REPORTS,
        RECORDS,
        ALL;

        boolean holds(What what) {
            return this == ALL || (this == REPORTS) == what.isPassage();
        }
    }

    /// The documents a person may see: `all` of them, or these.
    ///
    /// 例: an account of 云汀市 sees documents 1 to 5.
    public record Seen(boolean all, Set<Long> documents) {
        public static final Seen ALL = new Seen(true, Set.of());

        public Seen {
            documents = Set.copyOf(documents);
        }

        boolean holds(Whose whose) {
            return all || documents.contains(whose.document());
        }
    }

    /// A type of records, or one kind of it. 例: `fact/growth`; an empty kind stands for all.
    public record Sort(String type, String kind) {
        public static Sort of(String words) {
            int slash = words.indexOf('/');
            return slash < 0 ? new Sort(words, "") : new Sort(words.substring(0, slash), words.substring(slash + 1));
        }

        boolean holds(What what) {
            return type.equals(what.type()) && (kind.isEmpty() || kind.equals(what.kind()));
        }
    }

    public Filters {
        EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> copy.put(facet, Set.copyOf(wanted)));
        values = Map.copyOf(copy);
        sorts = List.copyOf(sorts);
    }

    /// These filters and one more; no values narrow nothing.
    public Filters with(Facet facet, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        EnumMap<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(values);
        more.put(facet, new TreeSet<>(wanted));
        return new Filters(more, sorts, within, seen);
    }

    public Filters of(List<Sort> otherSorts) {
        return new Filters(values, otherSorts, within, seen);
    }

    public Filters in(Within other) {
        return new Filters(values, sorts, other, seen);
    }

    public Filters of(Seen otherSeen) {
        return new Filters(values, sorts, within, otherSeen);
    }

    public boolean isNone() {
        return values.isEmpty() && sorts.isEmpty() && within == Within.ALL && seen.all();
    }

    /// Whether a facet is narrowed.
    public boolean narrows(Facet facet) {
        return values.containsKey(facet) || (!sorts.isEmpty() && (facet == Facet.TYPE || facet == Facet.KIND));
    }

    boolean narrowsWhose() {
        return !seen.all() || values.keySet().stream().anyMatch(Facet::isOfWhose);
    }

    boolean narrowsWhat() {
        return !sorts.isEmpty()
                || within != Within.ALL
                || values.keySet().stream().anyMatch(facet -> !facet.isOfWhose());
    }

    /// These filters without what they say of one facet.
    ///
    /// - Without its type a kind means nothing, so that freeing the type frees the kind too.
    public Filters freeing(Facet facet) {
        EnumMap<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(values);
        fewer.remove(facet);
        List<Sort> looser = switch (facet) {
            case TYPE -> List.of();
            case KIND -> sorts.stream().map(sort -> new Sort(sort.type(), "")).toList();
            default -> sorts;
        };
        return new Filters(fewer, looser, within, seen);
    }

    boolean admit(Whose whose) {
        return seen.holds(whose)
                && holds(Facet.YEAR, Integer.toString(whose.year()))
                && holds(Facet.LEVEL, whose.level())
                && (holds(Facet.PLACE, whose.place()) || holds(Facet.PLACE, whose.code()));
    }

    boolean admit(What what) {
        return within.holds(what)
                && (sorts.isEmpty() || sorts.stream().anyMatch(sort -> sort.holds(what)))
                && holds(Facet.ROLE, what.role())
                && holds(Facet.INDICATOR, what.indicator())
                && holds(Facet.STATUS, what.status())
                && holds(Facet.TESTABILITY, what.testability());
    }

    private boolean holds(Facet facet, String value) {
        Set<String> wanted = values.get(facet);
        return wanted == null || wanted.contains(value);
    }
}
