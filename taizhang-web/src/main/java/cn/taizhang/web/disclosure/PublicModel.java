package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.opening.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What the public page shows: all that is released, or of it the livelihood items.
public record PublicModel(List<Shown> items, boolean bill, LocalDate today) {

    public PublicModel {
        items = List.copyOf(items);
    }

    /// The verdicts that occur.
    public List<Shown.Verdict> verdicts() {
        return Stream.of(Shown.Verdict.values()).filter(one -> count(one) > 0).toList();
    }

    public int count(Shown.Verdict verdict) {
        return (int) items.stream().filter(one -> one.verdict() == verdict).count();
    }
}
