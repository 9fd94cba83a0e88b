package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.text.Terms;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// The fields of the index; one of these makes documents for one thread.
///
/// - `text` is searched; `whose` and `what` narrow and count; `number` says which row of the ledger it is.
/// - No text is stored: it comes from the ledger.
public final class Fields {

    public static final String TEXT = "text";
    public static final String WHOSE = "whose";
    public static final String WHAT = "what";
    public static final String NUMBER = "number";

    private static final FieldType SEARCHED = searched();
    private static final FieldType COUNTED = counted();
    private static final FieldType NUMBERED = numbered();

    private final Terms terms = new Terms();
    private final Field text = new Field(TEXT, terms, SEARCHED);
    private final Field whose = new Field(WHOSE, new BytesRef(), COUNTED);
    private final Field what = new Field(WHAT, new BytesRef(), COUNTED);
    private final Number number = new Number();
    private final Document document = new Document();

    public Fields() {
        document.add(text);
        document.add(whose);
        document.add(what);
        document.add(number);
    }

    /// A whole number that is written and not searched.
    private static final class Number extends Field {
        Number() {
            super(NUMBER, NUMBERED);
            fieldsData = 0L;
        }
    }

    private static FieldType searched() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(false);
        type.setDocValuesType(DocValuesType.SORTED);
        type.freeze();
        return type;
    }

    private static FieldType numbered() {
        FieldType type = new FieldType();
        type.setDocValuesType(DocValuesType.NUMERIC);
        type.freeze();
        return type;
    }

    /// Which report the next documents stand in.
    public void in(Whose other) {
        whose.setBytesValue(new BytesRef(other.word()));
    }

    /// The document of a text; good until the next one is asked for.
    public Document of(Passage passage) {
        terms.of(passage.text());
        what.setBytesValue(new BytesRef(passage.what().word()));
        number.setLongValue(passage.number());
        return document;
    }

    /// One text of a report: what it is, and which row of the ledger holds it.
    ///
    /// - `number` is that of a record doubled, or of a sentence doubled and one more.
    public record Passage(What what, long number, String text) {

        public static Passage record(What what, long seq, String text) {
            return new Passage(what, seq * 2, text);
        }

        public static Passage sentence(What what, long seq, String text) {
            return new Passage(what, seq * 2 + 1, text);
        }

        public static boolean isSentence(long number) {
            return (number & 1) == 1;
        }

        public static long seq(long number) {
            return number >> 1;
        }
    }
}
