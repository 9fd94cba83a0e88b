package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.store.Shape;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads the rows that [LineWriter] wrote, and nothing else.
final class LineReader {

    /// The longest text that is taken in, incompressible and in base64, has some 40 million characters.
    private static final int LONGEST = 48 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private final Shape shape;

    LineReader(Shape shape) {
        this.shape = shape;
    }

    /// Hands over the rows one by one and answers with their number.
    long read(InputStream lines, Consumer<@Nullable Object[]> sink) {
        long rows = 0;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), lines)) {
            heading(json);
            while (json.nextToken() != null) {
                sink.accept(row(json));
                rows++;
            }
            return rows;
        } catch (JacksonException e) {
            throw damage(e.getLocation().getLineNr(), e);
        }
    }

    private void heading(JsonParser json) {
        boolean same = json.nextToken() == JsonToken.START_ARRAY;
        for (Shape.Column column : shape.columns()) {
            same &= json.nextToken() == JsonToken.VALUE_STRING
                    && json.getString().equals(column.name());
        }
        if (!same || json.nextToken() != JsonToken.END_ARRAY) {
            throw new Damage(shape.table() + Backup.LINES + " has other columns than " + shape.names());
        }
    }

    private @Nullable Object[] row(JsonParser json) {
        @Nullable Object[] row = new @Nullable Object[shape.columns().size()];
        boolean sound = json.currentToken() == JsonToken.START_ARRAY;
        for (int i = 0; sound && i < row.length; i++) {
            JsonToken token = json.nextToken();
            Shape.Type type = shape.columns().get(i).type();
            sound = token == JsonToken.VALUE_NULL || fits(token, type);
            if (sound && token != JsonToken.VALUE_NULL) {
                row[i] = value(json, type);
            }
        }
        if (!sound || json.nextToken() != JsonToken.END_ARRAY) {
            throw damage(
                    json.currentLocation().getLineNr(), new IllegalArgumentException("no row of " + shape.table()));
        }
        return row;
    }

    private static boolean fits(JsonToken token, Shape.Type type) {
        return switch (type) {
            case TEXT, BYTES -> token == JsonToken.VALUE_STRING;
            case WHOLE -> token == JsonToken.VALUE_NUMBER_INT;
            case REAL -> token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
        };
    }

    private static Object value(JsonParser json, Shape.Type type) {
        return switch (type) {
            case TEXT -> json.getString();
            case WHOLE -> json.getLongValue();
            case REAL -> json.getDoubleValue();
            case BYTES -> json.getBinaryValue();
        };
    }

    private Damage damage(int line, Exception cause) {
        return new Damage(shape.table() + Backup.LINES + " is damaged at line " + line, cause);
    }
}
