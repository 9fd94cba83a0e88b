package cn.taizhang.table.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/// The Parquet types of the columns of a table.
///
/// - Every column is optional, since a cell can be blank; words are strings, several of them lists.
final class Schema {

    static final String START = "start";
    static final String END = "end";
    static final String QUOTE = "quote";
    static final String TEXT = "text";
    static final String LIST = "list";
    static final String ELEMENT = "element";

    static MessageType of(Table table) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        table.columns().forEach(column -> message.addField(of(column)));
        return message.named(table.name());
    }

    private static Type of(Column column) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> Types.optional(BINARY).as(stringType()).named(name);
            case NUMBER -> Types.optional(DOUBLE).named(name);
            case WHOLE -> Types.optional(INT64).named(name);
            case YES_NO -> Types.optional(BOOLEAN).named(name);
            case TEXTS ->
                Types.optionalList()
                        .element(Types.required(BINARY).as(stringType()).named(ELEMENT))
                        .named(name);
            case PLACES -> Types.optionalList().element(place()).named(name);
        };
    }

    private static GroupType place() {
        return Types.requiredGroup()
                .addField(Types.required(INT64).named(START))
                .addField(Types.required(INT64).named(END))
                .addField(Types.required(BINARY).as(stringType()).named(QUOTE))
                .addField(Types.required(BINARY).as(stringType()).named(TEXT))
                .named(ELEMENT);
    }

    private Schema() {}
}
