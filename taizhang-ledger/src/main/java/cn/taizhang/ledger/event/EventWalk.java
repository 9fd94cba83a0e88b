package cn.taizhang.ledger.event;

import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Digest;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One walk along the attachments, then along the events and the attachments they name.
final class EventWalk {

    private static final int EVENT_HASH = Shape.EVENT.columns().size();
    private static final int PAYLOAD = EVENT_HASH - 1;
    private static final int ATTACHMENT_HASH = Shape.ATTACHMENT.columns().size();
    private static final int BODY = ATTACHMENT_HASH - 1;
    private static final int SHA256 = 1;
    private static final int SIZE = 2;

    private final Database database;
    private List<EventCheck.Broken> broken = List.of();

    EventWalk(Database database) {
        this.database = database;
    }

    private interface Soundness {
        boolean of(Chain chain, @Nullable Object[] row);
    }

    EventCheck go() {
        Chain files = Chain.beginning();
        long attachments = along(Shape.ATTACHMENT, files, EventWalk::attachment);
        Chain chain = Chain.beginning();
        long events = along(Shape.EVENT, chain, this::event);
        return broken.isEmpty() ? new EventCheck.Sound(events, attachments, chain.head()) : broken.getFirst();
    }

    private long along(Shape shape, Chain chain, Soundness soundness) {
        long[] rows = {0};
        if (broken.isEmpty()) {
            Rows.each(database, shape.hashed(), row -> {
                if (broken.isEmpty()) {
                    rows[0]++;
                    if (!Long.valueOf(rows[0]).equals(row[0]) || !soundness.of(chain, row)) {
                        broken = List.of(new EventCheck.Broken(shape.table(), rows[0]));
                    }
                }
            });
        }
        return rows[0];
    }

    private static boolean attachment(Chain chain, @Nullable Object[] row) {
        return row[BODY] instanceof byte[] body
                && HexFormat.of().formatHex(Digest.sha256(body)).equals(row[SHA256])
                && Long.valueOf(body.length).equals(row[SIZE])
                && row[ATTACHMENT_HASH] instanceof byte[] hash
                && chain.follows(Arrays.copyOf(row, BODY), hash);
    }

    private boolean event(Chain chain, @Nullable Object[] row) {
        return row[EVENT_HASH] instanceof byte[] hash
                && chain.follows(Arrays.copyOf(row, EVENT_HASH), hash)
                && row[PAYLOAD] instanceof String payload
                && filesAreThere(payload);
    }

    private boolean filesAreThere(String payload) {
        try {
            return !payload.contains("\"" + Attached.FIELD + "\"")
                    || Attached.of(FieldsJson.read(payload)).stream()
                            .allMatch(file -> Attachments.holds(database, file.sha256()));
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
