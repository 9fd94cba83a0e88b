package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.opening.Shown;
import java.time.LocalDate;

/// What the public is shown of one task; `told` says what became of a correction just sent, `preview` that the page is
/// a
/// look ahead of the office.
public record ItemModel(Shown item, LocalDate today, String told, boolean preview) {

    ItemModel with(String other) {
        return new ItemModel(item, today, other, preview);
    }

    /// 例: 66.7%; a dash where nothing was told.
    public String percent() {
        return item.progress().map(one -> one.toPlainString() + "%").orElse("–");
    }
}
