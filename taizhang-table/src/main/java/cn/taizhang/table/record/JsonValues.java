package cn.taizhang.table.record;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Passage;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one JSON value as the cell that was written.
///
/// 例: `6.50` in a column of numbers is the number 6.50, in a column of words 「6.50」.
final class JsonValues {

    static Cell cell(JsonParser parser, Column.Type type) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Cell.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                type == Column.Type.WHOLE ? Cell.number(parser.getLongValue()) : Cell.number(parser.getDecimalValue());
            case VALUE_TRUE -> Cell.yes(true);
            case VALUE_FALSE -> Cell.yes(false);
            case START_ARRAY -> type == Column.Type.PLACES ? places(parser) : texts(parser);
            case null, default -> {
                parser.skipChildren();
                yield Cell.BLANK;
            }
        };
    }

    private static Cell texts(JsonParser parser) {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parser.getString());
        }
        return new Cell.Texts(values);
    }

    private static Cell places(JsonParser parser) {
        List<Passage> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(place(parser));
        }
        return new Cell.Places(values);
    }

    private static Passage place(JsonParser parser) {
        int start = 0;
        int end = 0;
        String quote = "";
        String text = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "start" -> start = parser.getIntValue();
                case "end" -> end = parser.getIntValue();
                case "quote" -> quote = parser.getString();
                case "text" -> text = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new Passage(start, end, quote, text);
    }

    private JsonValues() {}
}
