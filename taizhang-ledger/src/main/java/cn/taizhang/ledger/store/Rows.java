package cn.taizhang.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes rows of one table in batches, and reads back the values that are digested.
///
/// - Values come in the order of the [Shape]; whole numbers are Long, a missing value is null.
public final class Rows implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final int FEW = 20;
    private static final int WAITING_BYTES = 16 << 20;

    private final Database database;
    private final Shape shape;
    private final PreparedStatement statement;
    private int waiting;
    private int waitingBytes;

    /// Further columns follow those of the shape: they are written and not digested.
    public Rows(Database database, Shape shape, String... further) {
        this.database = database;
        this.shape = shape;
        try {
            this.statement = database.connection().prepareStatement(shape.insert(further));
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    public Shape shape() {
        return shape;
    }

    public void add(@Nullable Object[] values, byte[]... further) {
        try {
            for (int i = 0; i < values.length; i++) {
                set(i + 1, shape.columns().get(i).type(), values[i]);
            }
            for (int i = 0; i < further.length; i++) {
                statement.setBytes(values.length + i + 1, further[i]);
            }
            statement.addBatch();
            waiting++;
            if (waiting == BATCH || waitingBytes > WAITING_BYTES) {
                flush();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private void set(int at, Shape.Type type, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, sql(type));
            return;
        }
        switch (value) {
            case String words -> statement.setString(at, words);
            case Long whole -> statement.setLong(at, whole);
            case Double real -> statement.setDouble(at, real);
            case byte[] bytes -> {
                statement.setBytes(at, bytes);
                waitingBytes += bytes.length;
            }
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    private static int sql(Shape.Type type) {
        return switch (type) {
            case TEXT -> Types.VARCHAR;
            case WHOLE -> Types.BIGINT;
            case REAL -> Types.DOUBLE;
            case BYTES -> Types.BINARY;
        };
    }

    /// Sends what still waits.
    public void flush() {
        if (waiting == 0) {
            return;
        }
        try {
            statement.executeBatch();
            waiting = 0;
            waitingBytes = 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /// All rows of a table, with their values in the order of the shape. Of rows that hold whole texts a few at a time
    /// are in memory, of attachments one.
    public static void each(Database database, Shape shape, Consumer<@Nullable Object[]> sink) {
        String order = shape.columns().getFirst().name().equals("seq") ? "seq" : shape.names();
        database.each(
                portion(shape),
                "SELECT " + shape.names() + " FROM " + shape.table() + " ORDER BY " + order,
                row -> values(shape, row),
                sink);
    }

    private static int portion(Shape shape) {
        if (shape.table().equals(Shape.ATTACHMENT.table())) {
            return 1;
        }
        boolean large =
                shape.columns().stream().anyMatch(column -> column.name().equals("body"));
        return large ? FEW : BATCH;
    }

    /// The values of the row at hand, in the order of the shape, from the first column on.
    public static @Nullable Object[] values(Shape shape, Values row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[shape.columns().size()];
        for (int i = 0; i < values.length; i++) {
            if (!row.absent(i + 1)) {
                values[i] = switch (shape.columns().get(i).type()) {
                    case TEXT -> row.text(i + 1);
                    case WHOLE -> row.whole(i + 1);
                    case REAL -> row.real(i + 1);
                    case BYTES -> row.bytes(i + 1);
                };
            }
        }
        return values;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
