package cn.taizhang.app.check;

import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Findings as one JSON object: the drafts, each with its findings.
///
/// 例: `{"drafts":[{"source":"草稿.docx","errors":1,…}]}`.
public record CheckJson(Messages messages, boolean all) {

    public String of(List<Checked> drafts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("drafts");
            drafts.forEach(checked -> draft(json, checked));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private void draft(JsonGenerator json, Checked checked) {
        Checked.Subject subject = checked.subject();
        json.writeStartObject();
        json.writeStringProperty("source", subject.source());
        json.writeStringProperty("place", subject.place());
        json.writeNumberProperty("year", subject.year());
        json.writeArrayPropertyStart("against");
        subject.against().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("errors", checked.count(Severity.ERROR));
        json.writeNumberProperty("doubts", checked.count(Severity.DOUBT));
        json.writeNumberProperty("hints", checked.count(Severity.HINT));
        json.writeNumberProperty("suppressed", checked.passedOver());
        json.writeArrayPropertyStart("findings");
        checked.shown(all).forEach(each -> finding(json, checked, each));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Checked checked, Numbered each) {
        Finding finding = each.finding();
        json.writeStartObject();
        json.writeStringProperty("id", each.id());
        json.writeStringProperty("family", finding.family().word());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("message", CheckText.message(messages, finding));
        json.writeStringProperty("arithmetic", finding.arithmetic());
        json.writeArrayPropertyStart("places");
        finding.places().forEach(place -> place(json, checked, place));
        json.writeEndArray();
        if (checked.isSuppressed(each)) {
            Suppressed one = checked.why(each);
            json.writeObjectPropertyStart("suppressed");
            json.writeStringProperty("reason", one.reason());
            json.writeStringProperty("author", one.author());
            json.writeStringProperty("date", one.at());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Checked checked, Finding.Place place) {
        Evidence evidence = place.evidence();
        Lines.At at = checked.lines(place.source()).at(evidence.start());
        json.writeStartObject();
        json.writeStringProperty("source", place.source());
        json.writeNumberProperty("start", evidence.start());
        json.writeNumberProperty("end", evidence.end());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        if (!evidence.locator().isEmpty()) {
            json.writeStringProperty("locator", evidence.locator());
        }
        json.writeStringProperty("quote", evidence.quote());
        json.writeStringProperty("text", evidence.text());
        json.writeEndObject();
    }
}
