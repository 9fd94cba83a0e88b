package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One facet with its values, how many there are of each, and the addresses that choose them.
///
/// 例: 年度: 2025 (12), 2024 (9, chosen).
///
/// - A value that was chosen is shown even when nothing has it.
public record FacetGroup(String name, String label, List<Value> values, long chosen) {

    /// What a person can go through; the rest is reached by typing.
    private static final int MOST = 400;

    /// One value: its code and name, how many there are, and where choosing it leads.
    public record Value(String code, String label, long count, boolean isChosen, String address) {}

    public FacetGroup {
        values = List.copyOf(values);
    }

    /// The groups of a page but the types, those without a value left out.
    public static List<FacetGroup> all(SearchRequest asked, Counts counts, Address address, Words words) {
        List<FacetGroup> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (facet != Facet.TYPE && (facet != Facet.KIND || asked.types().size() == 1)) {
                FacetGroup group = of(facet, asked, counts, address, words);
                if (!group.values().isEmpty()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /// The types, of which one is chosen at a time.
    public static FacetGroup types(SearchRequest asked, Counts counts, Address address, Words words) {
        List<Value> values = new ArrayList<>();
        for (String type : Labels.values(Facet.TYPE)) {
            long count = counts.of(Facet.TYPE, type);
            boolean isChosen = asked.types().contains(type);
            if (count > 0 || isChosen) {
                values.add(new Value(
                        type,
                        words.of(Labels.of(Facet.TYPE, type)),
                        count,
                        isChosen,
                        address.with("type", type).toString()));
            }
        }
        return new FacetGroup(
                "type", words.say("narrowing.type"), values, asked.types().size());
    }

    private static FacetGroup of(Facet facet, SearchRequest asked, Counts counts, Address address, Words words) {
        List<Value> values = new ArrayList<>();
        String type = asked.types().isEmpty() ? "" : asked.types().getFirst();
        List<Map.Entry<String, Long>> counted = new ArrayList<>(counts.of(facet));
        if (facet == Facet.YEAR) {
            counted.sort(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder()));
        }
        Set<String> codes = new LinkedHashSet<>();
        counted.stream().limit(MOST).forEach(one -> codes.add(one.getKey()));
        asked.chosen(facet).stream().filter(code -> code.length() > 1).forEach(codes::add);
        for (String code : codes) {
            Address toggled = facet == Facet.KIND ? kind(address, type, code) : toggled(facet, asked, address, code);
            boolean isChosen = facet == Facet.KIND
                    ? address.has("type", type + "/" + code)
                    : asked.chosen(facet).contains(code);
            values.add(new Value(
                    code, words.of(Labels.of(facet, code)), counts.of(facet, code), isChosen, toggled.toString()));
        }
        long chosen = values.stream().filter(Value::isChosen).count();
        return new FacetGroup(facet.word(), words.say("narrowing." + facet.word()), values, chosen);
    }

    /// A stretch of years or a short name of a place is spelt out before one of them is taken away.
    private static Address toggled(Facet facet, SearchRequest asked, Address address, String code) {
        return address.with(facet.word(), String.join(",", asked.chosen(facet))).toggled(facet.word(), code);
    }

    /// A kind stands behind its type; without any the type alone is left.
    private static Address kind(Address address, String type, String code) {
        Address toggled = address.has("type", type)
                ? address.with("type", type + "/" + code)
                : address.toggled("type", type + "/" + code);
        return toggled.values().containsKey("type") ? toggled : toggled.with("type", type);
    }
}
