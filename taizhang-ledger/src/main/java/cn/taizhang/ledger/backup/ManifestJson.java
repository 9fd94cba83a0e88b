package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The manifest as JSON, and back.
///
/// 例: `{"format":1,"schema":3,"taken":"2026-03-01T02:03:04Z","postings":584,…,"members":[{"name":"posting.jsonl",…}]}`.
final class ManifestJson {

    /// The version of the tables that first had events.
    private static final int EVENTS_SINCE = 5;

    private static final JsonFactory FACTORY = new JsonFactory();

    /// What was read, before it is known to be all there.
    private record Fields(Map<String, String> values, List<Fields> members) {

        String text(String name) {
            String value = values.get(name);
            if (value == null) {
                throw new Damage("its manifest has no " + name);
            }
            return value;
        }

        long number(String name) {
            try {
                return Long.parseLong(text(name));
            } catch (NumberFormatException e) {
                throw new Damage("its manifest has no number under " + name, e);
            }
        }
    }

    static byte[] write(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("format", Manifest.FORMAT);
            json.writeNumberProperty("schema", manifest.schema());
            json.writeStringProperty("taken", manifest.taken().toString());
            json.writeNumberProperty("postings", manifest.chain().postings());
            json.writeNumberProperty("entries", manifest.chain().entries());
            json.writeStringProperty("head", manifest.chain().head());
            json.writeNumberProperty("events", manifest.events().events());
            json.writeNumberProperty("attachments", manifest.events().attachments());
            json.writeStringProperty("eventHead", manifest.events().head());
            json.writeStringProperty("content", manifest.content());
            json.writeArrayPropertyStart("members");
            for (Manifest.Member member : manifest.members()) {
                json.writeStartObject();
                json.writeStringProperty("name", member.name());
                json.writeNumberProperty("rows", member.rows());
                json.writeNumberProperty("bytes", member.bytes());
                json.writeStringProperty("sha256", member.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// The layout a manifest is of, which is read before all else.
    static long format(byte[] bytes) {
        return fields(bytes).number("format");
    }

    static Manifest read(byte[] bytes) {
        Fields fields = fields(bytes);
        List<Manifest.Member> members = fields.members().stream()
                .map(each -> new Manifest.Member(
                        each.text("name"), each.number("rows"), each.number("bytes"), each.text("sha256")))
                .toList();
        try {
            int schema = Math.toIntExact(fields.number("schema"));
            return new Manifest(
                    schema,
                    Instant.parse(fields.text("taken")),
                    new ChainCheck.Sound(fields.number("postings"), fields.number("entries"), fields.text("head")),
                    schema < EVENTS_SINCE ? EventCheck.NONE : events(fields),
                    fields.text("content"),
                    members);
        } catch (DateTimeException | ArithmeticException e) {
            throw new Damage("its manifest is not one of a ledger", e);
        }
    }

    private static EventCheck.Sound events(Fields fields) {
        return new EventCheck.Sound(fields.number("events"), fields.number("attachments"), fields.text("eventHead"));
    }

    private static Fields fields(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Damage("its manifest is no JSON object");
            }
            return object(json);
        } catch (JacksonException e) {
            throw new Damage("its manifest is damaged", e);
        }
    }

    /// Names that a later version may add are passed over.
    private static Fields object(JsonParser json) {
        Fields fields = new Fields(new HashMap<>(), new ArrayList<>());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue()) {
                fields.values().put(name, json.getString());
            } else if (value == JsonToken.START_ARRAY && name.equals("members")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fields.members().add(object(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private ManifestJson() {}
}
