package cn.taizhang.bench.city;

import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.store.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// The one file that everybody brings along as evidence.
final class Proof {

    private static final byte[] FILE = "云汀市(虚构城市)佐证材料。\n".getBytes(StandardCharsets.UTF_8);

    static final List<byte[]> BYTES = List.of(FILE);

    /// The field of an event that names it.
    static String named(String name) {
        return Attached.words(List.of(new Attached(HexFormat.of().formatHex(Digest.sha256(FILE)), name)));
    }

    private Proof() {}
}
