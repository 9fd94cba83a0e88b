package cn.taizhang.table.record;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.file.JsonCells;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a record type adds to the columns of all records, as one compact JSON object and back.
///
/// 例: `{"indicator":"地区生产总值","indicatorId":"gdp","kind":"growth","value":6.50,…}`.
///
/// - Blank cells are left out; what is not in the object is blank again.
/// - Reading gives the very cells that were written: numbers with their digits, places with quote and text.
/// - Names that the type does not have are passed over, so that an older program reads a newer ledger.
/// - May be used by several threads at once.
public final class RecordJson {

    private static final int USUAL_CHARACTERS = 512;
    private static final JsonFactory FACTORY = new JsonFactory();

    /// The object of a record that was read in the document.
    public static String write(Entry entry, Document document) {
        RecordTable<? extends Entry> table = RecordTables.of(entry.type());
        List<Cell> cells = new ArrayList<>(table.names().size());
        table.addCells(entry, document, cells);
        return write(table.names(), cells);
    }

    /// The object of these cells, each named by the name at the same index.
    public static String write(List<String> names, List<Cell> cells) {
        StringWriter out = new StringWriter(USUAL_CHARACTERS);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                Cell cell = cells.get(i);
                if (!(cell instanceof Cell.Blank)) {
                    json.writeName(names.get(i));
                    JsonCells.cell(json, cell);
                }
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    /// The cells of a record type, in the order of its columns.
    public static List<Cell> cells(String type, String json) {
        return cells(RecordTables.of(type).columns(), json);
    }

    /// The cells of these columns, in their order.
    public static List<Cell> cells(List<Column> columns, String json) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.BLANK));
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            begin(parser, json);
            int expected = 0;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int at = at(columns, parser.currentName(), expected);
                parser.nextToken();
                if (at < 0) {
                    parser.skipChildren();
                } else {
                    cells.set(at, JsonValues.cell(parser, columns.get(at).type()));
                    expected = at + 1;
                }
            }
            return List.copyOf(cells);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the JSON of a record: " + json, e);
        }
    }

    /// The words of one value, without reading what follows it; the empty string where there is none.
    ///
    /// 例: `value(json, "indicatorId")` is `gdp`.
    public static String value(String json, String name) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            begin(parser, json);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (found) {
                    return value.isScalarValue() ? parser.getString() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the JSON of a record: " + json, e);
        }
    }

    /// The words of a value that is a list of words or numbers; empty where there is none.
    ///
    /// 例: `values(json, "facts")` is the ids of the facts of a commitment.
    public static List<String> values(String json, String name) {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            begin(parser, json);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (found && value == JsonToken.START_ARRAY) {
                    for (JsonToken one = parser.nextToken(); one != JsonToken.END_ARRAY; one = parser.nextToken()) {
                        if (one.isScalarValue()) {
                            values.add(parser.getString());
                        }
                        parser.skipChildren();
                    }
                    return values;
                }
                parser.skipChildren();
            }
            return values;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the JSON of a record: " + json, e);
        }
    }

    private static void begin(JsonParser parser, String json) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("not the JSON of a record: " + json);
        }
    }

    /// Names come in the order of the columns, so the search begins where the last one stood.
    private static int at(List<Column> columns, String name, int expected) {
        for (int i = 0; i < columns.size(); i++) {
            int at = (expected + i) % columns.size();
            if (columns.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private RecordJson() {}
}
