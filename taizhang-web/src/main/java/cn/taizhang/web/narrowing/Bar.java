package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The filter bar of a page: its address, the facets, and what was chosen.
///
/// 例: 全文 粮食, 年度 2024 ×, 地区 云汀市 ×.
public record Bar(
        Address address, String query, String sort, FacetGroup types, List<FacetGroup> groups, List<Chip> chips) {

    /// A value that was chosen, with the address without it.
    public record Chip(String label, String value, String without) {}

    public Bar {
        groups = List.copyOf(groups);
        chips = List.copyOf(chips);
    }

    public static Bar of(SearchRequest asked, Search.Ranked ranked, Address address, Words words) {
        List<FacetGroup> groups = FacetGroup.all(asked, ranked.counts(), address, words);
        List<Chip> chips = new ArrayList<>();
        for (FacetGroup group : groups) {
            for (FacetGroup.Value value : group.values()) {
                if (value.isChosen()) {
                    chips.add(new Chip(group.label(), value.label(), value.address()));
                }
            }
        }
        return new Bar(
                address,
                asked.query(),
                address.values().getOrDefault("sort", asked.query().isEmpty() ? "year" : "relevance"),
                FacetGroup.types(asked, ranked.counts(), address, words),
                groups,
                chips);
    }

    /// How many there are of all types together.
    public long ofAllTypes() {
        return types.values().stream().mapToLong(FacetGroup.Value::count).sum();
    }

    /// The one type that is shown, or none.
    public String type() {
        List<String> chosen = types.values().stream()
                .filter(FacetGroup.Value::isChosen)
                .map(FacetGroup.Value::code)
                .toList();
        return chosen.size() == 1 ? chosen.getFirst() : "";
    }

    /// What a form keeps beside the fields it shows.
    public Map<String, String> hidden() {
        return address.but(List.of("q", "sort"));
    }

    public boolean isNarrowed() {
        return !query.isEmpty() || !chips.isEmpty() || types.chosen() > 0;
    }
}
