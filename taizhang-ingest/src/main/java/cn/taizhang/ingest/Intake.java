package cn.taizhang.ingest;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Source;
import cn.taizhang.ingest.clean.Cleaned;
import cn.taizhang.ingest.clean.Cleaner;
import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Limits;
import cn.taizhang.ingest.format.Refusal;
import cn.taizhang.ingest.split.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Takes a file in: decodes it, cleans its text and splits it into documents that can be read.
///
/// 例: `new Intake().take(Path.of("侯马2024.txt"))` gives one part, a report, the navigation of the site left out.
///
/// - Never throws on what a file holds: it is accepted, or refused with one sentence.
/// - Holds no state; one intake serves many threads.
public final class Intake {

    /// Takes a file of the file system; its name is the last part of the path.
    public Taken take(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        try {
            if (Files.isRegularFile(path) && Files.size(path) > Limits.FILE_BYTES) {
                return refused(name, Refusal.TOO_LARGE, "文件超过" + (Limits.FILE_BYTES >> 20) + "MB");
            }
            return take(name, bytes(path));
        } catch (AccessDeniedException denied) {
            return refused(name, Refusal.FORBIDDEN, "没有权限打开文件");
        } catch (IOException failed) {
            return refused(name, Refusal.UNREADABLE, Files.exists(path) ? "文件打不开" : "文件不存在");
        }
    }

    /// No more than is needed to see that it is too much: a device has no end.
    private static byte[] bytes(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        }
    }

    /// Takes the bytes of a file; the name is for messages and never decides what they are.
    public Taken take(String name, byte[] bytes) {
        return switch (Formats.extract(name, bytes)) {
            case Extraction.Failure(Refusal reason, String found) -> refused(name, reason, found);
            case Extraction.Extract extract -> accepted(name, bytes, extract);
        };
    }

    private static Taken accepted(String name, byte[] bytes, Extraction.Extract extract) {
        Cleaned cleaned = Cleaner.clean(extract.main(), extract.dropped());
        if (cleaned.paragraphs().isEmpty()) {
            return refused(name, Refusal.NO_TEXT, "文件里没有正文");
        }
        if (cleaned.text().length() > Limits.TEXT) {
            return refused(name, Refusal.TOO_LARGE, "正文超过" + Limits.TEXT + "个字符");
        }
        if (numbers(cleaned.text().text()) > Limits.NUMBERS) {
            return refused(name, Refusal.TOO_LARGE, "数字超过" + Limits.NUMBERS + "个");
        }
        Source source = new Source(
                name, extract.format(), sha256(bytes), extract.extractor(), extract.text(), extract.places());
        Document whole = new Document(source, cleaned.text());
        List<Part> parts = Splitter.split(cleaned).stream()
                .map(piece -> new Assembly(whole, cleaned, piece).part())
                .toList();
        return new Taken.Accepted(source, parts);
    }

    private static int numbers(String text) {
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            numbers += digit && !inside ? 1 : 0;
            inside = digit;
        }
        return numbers;
    }

    private static Taken.Refused refused(String name, Refusal reason, String found) {
        return new Taken.Refused(name, reason, name + ":" + found + "," + reason.remedy() + "。");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
