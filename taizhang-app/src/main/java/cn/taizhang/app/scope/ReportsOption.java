package cn.taizhang.app.scope;

import cn.taizhang.app.console.Refused;
import cn.taizhang.core.place.Gazetteer;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// `--places` and `--years`: of which reports something is wanted.
public final class ReportsOption {

    @Option(
            names = {"--places", "--place"},
            split = ",",
            paramLabel = "PLACE",
            descriptionKey = "panel.places")
    private List<String> places = List.of();

    @Option(
            names = {"--years", "--year"},
            paramLabel = "YEARS",
            descriptionKey = "panel.years")
    private String years = "";

    /// Tells which reports are wanted.
    public interface Wanted {

        /// Whether the report of this place (name and code) and year is wanted.
        boolean holds(String place, String code, int year);
    }

    /// Which reports are wanted; the gazetteer is asked for only when places are named, and a word that names no place
    /// or year is [Refused].
    public Wanted wanted(Supplier<Gazetteer> gazetteer) {
        Years span = years();
        if (places.isEmpty()) {
            return (place, code, year) -> span.hold(year);
        }
        Places area = new Places(gazetteer.get(), places);
        area.unknown().forEach(name -> {
            throw new Refused("panel.places.unknown", name);
        });
        return (place, code, year) -> span.hold(year) && area.hold(place, code);
    }

    private Years years() {
        try {
            return Years.parse(years);
        } catch (Years.Odd odd) {
            throw new Refused("panel.years.unknown", odd.piece());
        }
    }
}
