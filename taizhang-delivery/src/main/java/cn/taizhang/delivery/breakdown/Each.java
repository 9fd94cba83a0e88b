package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import java.util.List;
import java.util.Map;

/// Of which units a promise asks something of each.
///
/// 例: 「推动县（市）区各建成公办托育机构1家以上」 asks it of every county; 「每个园区至少形成1个产业集群」 of every park.
///
/// - Only what says 各 or 每个 right before or after the kind of unit counts; 「各县特色农业」 asks nothing of each by
///   itself, so that whoever breaks down decides.
final class Each {

    /// The words that ask it, by the kind of unit. The sentences that prove them stand in the test.
    private static final Map<String, Unit.Kind> PHRASES = Map.ofEntries(
            Map.entry("各县(市、区)均", Unit.Kind.COUNTY),
            Map.entry("县(市、区)各", Unit.Kind.COUNTY),
            Map.entry("县(市)区各", Unit.Kind.COUNTY),
            Map.entry("县区各", Unit.Kind.COUNTY),
            Map.entry("区县各", Unit.Kind.COUNTY),
            Map.entry("各县区均", Unit.Kind.COUNTY),
            Map.entry("各区县均", Unit.Kind.COUNTY),
            Map.entry("各县均", Unit.Kind.COUNTY),
            Map.entry("每个县", Unit.Kind.COUNTY),
            Map.entry("每个区县", Unit.Kind.COUNTY),
            Map.entry("每县", Unit.Kind.COUNTY),
            Map.entry("各园区均", Unit.Kind.PARK),
            Map.entry("每个园区", Unit.Kind.PARK),
            Map.entry("每个开发区", Unit.Kind.PARK),
            Map.entry("各开发区均", Unit.Kind.PARK));

    /// The codes of the units, none where nothing is asked of each.
    static List<String> of(String quote, Organisation organisation) {
        String words = quote.replace('（', '(').replace('）', ')').replace("\n", "");
        return PHRASES.entrySet().stream()
                .filter(phrase -> words.contains(phrase.getKey()))
                .findFirst()
                .map(phrase -> organisation.units().stream()
                        .filter(unit -> unit.kind() == phrase.getValue() && !unit.closed())
                        .map(Unit::code)
                        .toList())
                .orElse(List.of());
    }

    private Each() {}
}
