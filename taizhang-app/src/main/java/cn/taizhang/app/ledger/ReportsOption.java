package cn.taizhang.app.ledger;

import cn.taizhang.app.scope.Places;
import cn.taizhang.app.scope.Years;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.ledger.query.Holding;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// `--places` and `--years`: of which reports of the ledger something is wanted.
public final class ReportsOption {

    @Option(names = "--places", split = ",", paramLabel = "PLACE", descriptionKey = "panel.places")
    private List<String> places = List.of();

    @Option(names = "--years", paramLabel = "YEARS", descriptionKey = "panel.years")
    private String years = "";

    /// A word that names no place or no year, with the message for it.
    public static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final String word;

        Unknown(String key, String word) {
            super(word);
            this.key = key;
            this.word = word;
        }

        public String key() {
            return key;
        }

        public String word() {
            return word;
        }
    }

    /// Whether a report is wanted; the gazetteer is asked for only when places are named.
    public Predicate<Holding> wanted(Supplier<Gazetteer> gazetteer) {
        Years span = years();
        if (places.isEmpty()) {
            return one -> span.hold(one.head().year());
        }
        Places area = new Places(gazetteer.get(), places);
        area.unknown().forEach(name -> {
            throw new Unknown("panel.places.unknown", name);
        });
        return one -> span.hold(one.head().year())
                && area.hold(one.head().place(), one.head().code());
    }

    private Years years() {
        try {
            return Years.parse(years);
        } catch (Years.Odd odd) {
            throw new Unknown("panel.years.unknown", odd.piece());
        }
    }
}
