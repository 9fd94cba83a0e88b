package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.opening.Shown;
import java.time.LocalDate;

/// What the public is shown of one task; `told` says what became of a correction just sent, `typed` what was written
/// where it was not taken, `preview` that the page is a look ahead of the office.
public record ItemModel(Shown item, LocalDate today, String told, String typed, boolean preview) {

    ItemModel with(String other, String text) {
        return new ItemModel(item, today, other, text, preview);
    }

    /// 例: 66.7%; a dash where nothing was told.
    public String percent() {
        return item.progress().map(one -> one.toPlainString() + "%").orElse("–");
    }
}
