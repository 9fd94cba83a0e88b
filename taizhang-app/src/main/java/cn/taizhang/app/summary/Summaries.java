package cn.taizhang.app.summary;

import cn.taizhang.app.console.Messages;
import cn.taizhang.app.console.Plain;
import cn.taizhang.app.export.Renderer;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a readable summary of each report of a file.
public final class Summaries implements Renderer {

    private final Messages messages;
    private final int width;

    public Summaries(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        List<String> lines = new ArrayList<>();
        String name = String.valueOf(file.path().getFileName());
        if (file.holdsReport()) {
            for (ReadPart part : file.parts()) {
                lines.addAll(lines(part, name));
                lines.add("");
            }
        }
        return lines.isEmpty()
                ? new byte[0]
                : lines.stream()
                        .map(Plain::line)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines(ReadPart part, String name) {
        return switch (part) {
            case ReadPart.Whole whole -> new ReportSummary(messages, width, whole).lines(name);
            case ReadPart.Other other ->
                List.of(Width.cut(
                        messages.say(
                                "summary.other",
                                name,
                                other.title(),
                                other.document().length()),
                        width));
        };
    }
}
