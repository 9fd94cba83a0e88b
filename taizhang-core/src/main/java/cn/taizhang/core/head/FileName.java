package cn.taizhang.core.head;

import cn.taizhang.core.opening.Numerals;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import java.util.ArrayList;
import java.util.List;

/// The places and years that the name of a file speaks of.
///
/// 例: 「2026_上海市_政府工作报告.txt」: 上海市, 2026; 「侯马20240312.docx」: 侯马市, 2024.
record FileName(List<Place> places, boolean stateCouncil, List<Integer> years) {

    static FileName of(String name, Gazetteer gazetteer) {
        List<Place> places = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        for (int at = 0; at < name.length(); ) {
            Match match = gazetteer.at(name, at);
            int year = at > 0 && Character.isDigit(name.charAt(at - 1)) ? 0 : Numerals.year(name, at);
            if (match.found()) {
                places.addAll(gazetteer.named(name.substring(at, at + match.length())));
            }
            if (year > 0) {
                years.add(year);
            }
            at += Math.max(1, match.length());
        }
        return new FileName(List.copyOf(places), name.contains("国务院"), List.copyOf(years));
    }

    boolean contradicts(Place issuer, boolean isStateCouncil, Gazetteer gazetteer) {
        if (isStateCouncil || places.isEmpty()) {
            return isStateCouncil ? !places.isEmpty() : stateCouncil;
        }
        return places.stream().noneMatch(p -> gazetteer.same(p, issuer));
    }

    boolean contradicts(int year) {
        return !years.isEmpty() && !years.contains(year);
    }
}
