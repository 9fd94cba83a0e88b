package cn.taizhang.web.upload;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/// What an uploaded file is called, made harmless.
///
/// 例: `..\..\贵州省\2024年政府工作报告.docx` becomes `贵州省/2024年政府工作报告.docx`.
///
/// - It names the file to people and in the ledger; nothing is ever opened or written under it.
/// - Steps upward, roots, drives, marks that control a terminal or turn the direction of writing are left out; what a
///   file system could not hold becomes `_`.
/// - Of a folder the last six steps are kept, of each step 120 characters with the ending.
public record UploadName(String path) {

    /// What stands before the path in the ledger, so that the same name makes a newer edition wherever the server runs.
    private static final String SHELF = "/upload/";

    private static final int STEPS = 6;
    private static final int LENGTH = 120;
    private static final int ENDING = 8;
    private static final String UNNAMED = "unnamed";
    private static final String UNFIT = "<>:\"|?*";

    /// Makes a name of what a browser or a program says.
    public static UploadName of(String said) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : Normalizer.normalize(said, Normalizer.Form.NFC)
                .replace('\\', '/')
                .split("/")) {
            String clean = cut(clean(step));
            if (!clean.isEmpty() && !clean.chars().allMatch(c -> c == '.')) {
                steps.add(clean);
            }
            if (steps.size() > STEPS) {
                steps.removeFirst();
            }
        }
        return new UploadName(steps.isEmpty() ? UNNAMED : String.join("/", steps));
    }

    private static String clean(String step) {
        StringBuilder kept = new StringBuilder();
        step.codePoints()
                .filter(point -> !isInvisible(point))
                .map(point -> UNFIT.indexOf(point) >= 0 ? '_' : point)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /// Shortens a step at the end of its stem: the ending tells people what the file is.
    private static String cut(String step) {
        int length = step.codePointCount(0, step.length());
        if (length <= LENGTH) {
            return step;
        }
        int dot = step.lastIndexOf('.');
        String ending = dot > 0 && step.length() - dot <= ENDING ? step.substring(dot) : "";
        return step.substring(0, step.offsetByCodePoints(0, LENGTH - ending.length())) + ending;
    }

    /// The last step.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// What the ledger knows as the path of the file.
    public Path inLedger() {
        return Path.of(SHELF + path);
    }
}
