package cn.taizhang.app.panel;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.compare.panel.Said;
import java.util.List;

/// What the reports of one file say about an indicator; the files are one origin of a panel.
final class Heard {

    private Heard() {}

    static List<Said> of(ReadFile.Parts parts, String indicator) {
        return parts.parts().stream()
                .filter(ReadPart.Whole.class::isInstance)
                .map(ReadPart.Whole.class::cast)
                .map(whole ->
                        Said.of(whole.reading(), String.valueOf(parts.path().getFileName()), indicator))
                .toList();
    }
}
