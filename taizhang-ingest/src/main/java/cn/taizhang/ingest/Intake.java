package cn.taizhang.ingest;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import cn.taizhang.ingest.format.Refusal;
import java.util.List;

/// Takes files in.
public final class Intake {

    public Taken take(Path path) {
        try {
            return take(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            return new Taken.Refused(path.getFileName().toString(), Refusal.UNREADABLE, e.toString());
        }
    }

    public Taken take(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Taken.Refused(name, Refusal.EMPTY, "empty");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Source source =
                new Source(name, Source.Format.TXT, "0".repeat(64), "txt/UTF-8", text, List.of());
        Document document = new Document(source, MappedText.identity(text));
        return new Taken.Accepted(source, List.of(new Part(document, text.contains("报告"), "", List.of())));
    }
}
