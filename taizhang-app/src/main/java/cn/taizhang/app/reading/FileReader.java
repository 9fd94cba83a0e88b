package cn.taizhang.app.reading;

import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.rules.RuleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads one file from its bytes to its records; may be used by several threads at once.
///
/// 例: `FileReader.withRules().read(Path.of("报告.docx"))`.
public final class FileReader {

    private final Intake intake;
    private final Reader reader;

    private FileReader(Intake intake, Reader reader) {
        this.intake = intake;
        this.reader = reader;
    }

    /// A reader that knows what the rule files say.
    public static FileReader withRules() {
        return knowing(RuleFiles.load());
    }

    /// A reader that knows what is given.
    public static FileReader knowing(Knowledge knowledge) {
        return new FileReader(new Intake(), new Reader(knowledge));
    }

    public ReadFile read(Path path) {
        return read(path, intake.take(path));
    }

    /// Reads what did not come from this file system: the path is only what it is called by, and is never opened.
    public ReadFile read(Path named, byte[] bytes) {
        Path last = named.getFileName();
        return read(named, intake.take(last == null ? named.toString() : last.toString(), bytes));
    }

    private ReadFile read(Path path, Taken taken) {
        return switch (taken) {
            case Taken.Accepted accepted ->
                new ReadFile.Parts(
                        path,
                        accepted.source().text().length(),
                        accepted.parts().stream().map(this::read).toList());
            case Taken.Refused refused ->
                new ReadFile.Refused(
                        path,
                        path + refused.message().substring(refused.name().length()),
                        path + ": " + refused.reason().english());
        };
    }

    private ReadPart read(Part part) {
        if (!part.report()) {
            return new ReadPart.Other(part.title(), part.document(), List.copyOf(part.remarks()));
        }
        Reading reading = reader.read(part.document());
        List<Entry> entries = new ArrayList<>(reading.entries());
        if (entries.stream().noneMatch(Report.class::isInstance)) {
            entries.addFirst(reading.report());
        }
        entries.addAll(part.remarks());
        return new ReadPart.Whole(reading.report(), part.document(), entries);
    }
}
