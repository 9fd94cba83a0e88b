package cn.taizhang.ledger.edition;

import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.source.Shelf;
import cn.taizhang.ledger.store.StoredText;
import cn.taizhang.ledger.variant.Signature;
import java.util.List;

/// Whether a file is a newer edition of the one that stood at its path: one of its reports is mostly the same text.
///
/// 例: the portal mended two figures of 本溪市2024.txt; but another year's report saved under the old name is no edition.
public final class Succession {

    private static final double ENOUGH = 0.5;

    private final Shelf shelf;
    private final Shelf.Held held;

    public Succession(Shelf shelf, Shelf.Held held) {
        this.shelf = shelf;
        this.held = held;
    }

    public boolean isFollowedBy(Filing filing) {
        List<Signature> before = shelf.parts(held.seq()).stream()
                .map(part -> Signature.of(StoredText.mapped(part.body()).text()))
                .toList();
        return filing.parts().stream()
                .map(part -> Signature.of(part.document().text()))
                .anyMatch(after -> before.stream().anyMatch(one -> one.likeness(after) >= ENOUGH));
    }
}
