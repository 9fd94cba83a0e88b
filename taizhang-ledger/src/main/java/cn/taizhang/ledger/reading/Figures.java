package cn.taizhang.ledger.reading;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.ledger.entry.Posted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the figures that other records of a document name.
///
/// 例: a promise names `…:fact:812-815:0`; after a newer edition of the file that figure may stand 40 characters
/// further on, under its old id because a person spoke on it, or under a new one.
///
/// - A figure that no longer stands is left out.
final class Figures {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byPlace = new HashMap<>();

    Figures(List<Kept> standing) {
        for (Kept kept : standing) {
            Posted entry = kept.entry();
            if (entry.type().equals("fact")) {
                ids.add(entry.id());
                boolean hasNumber = kept.values().has("numberStart");
                int start = hasNumber
                        ? kept.values().whole("numberStart")
                        : entry.anchor().start();
                int end = hasNumber
                        ? kept.values().whole("numberEnd")
                        : entry.anchor().end();
                byPlace.putIfAbsent(start + "-" + end, entry.id());
            }
        }
    }

    /// The figures named by a record that stands so many characters further on than its id says.
    List<RecordId> of(List<String> named, int further) {
        List<RecordId> found = new ArrayList<>();
        for (String id : named) {
            String here = ids.contains(id) ? id : byPlace.getOrDefault(place(id, further), "");
            if (!here.isEmpty()) {
                found.add(new RecordId(here));
            }
        }
        return found;
    }

    private static String place(String id, int further) {
        Place place = Place.of(id);
        return (place.start() + further) + "-" + (place.end() + further);
    }

    /// Where a record stood when it was first read, as its id has it.
    record Place(int start, int end) {

        static Place of(String id) {
            String span = id.split(":")[2];
            int dash = span.indexOf('-');
            return new Place(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1)));
        }
    }
}
