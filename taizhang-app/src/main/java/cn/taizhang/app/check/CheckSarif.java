package cn.taizhang.app.check;

import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.core.text.Evidence;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Findings as a SARIF 2.1.0 log: a rule for each family, the first words as location, the others as related ones.
///
/// - Offsets and columns count code points of the decoded source; the fingerprint of a result is the id of the finding.
public record CheckSarif(Messages messages) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public String of(List<Checked> drafts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
            drafts.forEach(checked -> checked.findings().forEach(each -> result(json, checked, each)));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "taizhang");
        json.writeArrayPropertyStart("rules");
        for (Family family : Family.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", family.word());
            json.writeStringProperty("name", messages.say("check.family." + family.word()));
            message(json, "shortDescription", messages.say("check.rule." + family.word()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Checked checked, Numbered each) {
        Finding finding = each.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.family().word());
        json.writeNumberProperty("ruleIndex", finding.family().ordinal());
        json.writeStringProperty("level", level(finding.severity()));
        String sum = finding.arithmetic().isEmpty() ? "" : " (" + finding.arithmetic() + ")";
        message(json, "message", CheckText.message(messages, finding) + sum);
        json.writeArrayPropertyStart("locations");
        location(json, checked, finding.places().getFirst());
        json.writeEndArray();
        if (finding.places().size() > 1) {
            json.writeArrayPropertyStart("relatedLocations");
            finding.places().stream().skip(1).forEach(place -> location(json, checked, place));
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("fingerprints");
        json.writeStringProperty("taizhang/v1", each.id());
        json.writeEndObject();
        if (checked.isSuppressed(each)) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("justification", checked.why(each).reason());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case DOUBT -> "warning";
            case HINT -> "note";
        };
    }

    private static void location(JsonGenerator json, Checked checked, Finding.Place place) {
        Evidence words = place.evidence();
        Lines lines = checked.lines(place.source());
        Lines.At start = lines.at(words.start());
        Lines.At end = lines.at(words.end());
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(place.source()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeNumberProperty("charOffset", words.start());
        json.writeNumberProperty("charLength", words.end() - words.start());
        message(json, "snippet", words.quote());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    /// A path as a reference that SARIF takes: blanks and Chinese escaped, no scheme.
    private static String uri(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }
}
