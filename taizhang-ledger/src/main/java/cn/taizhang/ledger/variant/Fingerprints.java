package cn.taizhang.ledger.variant;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;

/// The fingerprints of documents in the ledger.
final class Fingerprints implements AutoCloseable {

    private final Rows rows;

    Fingerprints(Database database) {
        this.rows = new Rows(database, Shape.BAND);
    }

    void add(long[] bands, long document) {
        for (long band : bands) {
            rows.add(new Object[] {band, document});
        }
    }

    void flush() {
        rows.flush();
    }

    @Override
    public void close() {
        rows.close();
    }
}
