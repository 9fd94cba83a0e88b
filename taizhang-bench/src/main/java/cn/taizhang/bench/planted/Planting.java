package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.text.Edited;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Span;
import java.util.List;

/// One planted error: a draft with a contradiction, its clean twin, and last year's report.
///
/// - The draft differs from its report by `plant.wrong` and by nothing else, the twin by `plant.clean`.
public record Planting(Wording wording, Pair pair, Plant plant) {

    public Edited wrong() {
        return new Edited(pair.draft().text(), plant.wrong());
    }

    public Edited clean() {
        return new Edited(pair.draft().text(), plant.clean());
    }

    public String last() {
        return new Edited(pair.last().text(), plant.last()).text();
    }

    /// The planted stretches in the draft or in the twin.
    public List<Span> places(Edited edited) {
        return plant.marks().stream().map(edited::where).toList();
    }

    /// The words under those stretches.
    public List<String> quotes(Edited edited) {
        return places(edited).stream()
                .map(place ->
                        edited.text().substring(place.start(), place.end()).strip())
                .toList();
    }
}
