package cn.taizhang.ledger.store;

import java.sql.SQLException;

/// Lets PostgreSQL hand its rows over in portions, which it does inside a transaction only.
final class Cursor implements AutoCloseable {

    private final Database database;
    private final boolean own;
    private boolean done;

    private Cursor(Database database, boolean own) {
        this.database = database;
        this.own = own;
    }

    static Cursor open(Database database) throws SQLException {
        boolean own = database.dialect() == Dialect.POSTGRESQL && !database.inTransaction();
        if (own) {
            database.connection().setAutoCommit(false);
        }
        return new Cursor(database, own);
    }

    void done() {
        done = true;
    }

    @Override
    public void close() throws SQLException {
        if (own) {
            if (done) {
                database.connection().commit();
            } else {
                database.connection().rollback();
            }
            database.connection().setAutoCommit(true);
        }
    }
}
