package cn.taizhang.ledger.entry;

/// Makes an entry that replaces another and keeps its id.
public final class Posts {

    public static Posted over(Posted old, Act act, Posted now) {
        return new Posted(
                0, 0, now.document(), old.id(), now.type(), act, old.seq(), now.anchor(), now.payload(), now.facets());
    }

    private Posts() {}
}
