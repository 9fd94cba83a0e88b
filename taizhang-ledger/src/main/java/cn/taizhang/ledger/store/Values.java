package cn.taizhang.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The columns of the row at hand, by number from 1; what is null is empty or zero.
public final class Values {

    private static final byte[] NO_BYTES = {};

    private final ResultSet rows;

    Values(ResultSet rows) {
        this.rows = rows;
    }

    public String text(int column) throws SQLException {
        String words = rows.getString(column);
        return words == null ? "" : words;
    }

    public long whole(int column) throws SQLException {
        return rows.getLong(column);
    }

    public double real(int column) throws SQLException {
        return rows.getDouble(column);
    }

    public byte[] bytes(int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? NO_BYTES : bytes;
    }

    public boolean absent(int column) throws SQLException {
        return rows.getObject(column) == null;
    }
}
