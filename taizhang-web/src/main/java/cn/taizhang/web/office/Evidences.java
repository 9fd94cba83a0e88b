package cn.taizhang.web.office;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Attachments;
import cn.taizhang.web.fault.Large;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.upload.UploadName;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// Files that were sent with a form, as an event names them.
///
/// 例: two photographs give two lines for the field `files`, and their bytes.
///
/// - An empty field of a form is no file. A file that is empty or too large is refused by its name.
public record Evidences(String lines, List<byte[]> bytes) {

    private static final int MOST = 20;

    public Evidences {
        bytes = List.copyOf(bytes);
    }

    /// Those of the field `file`; a form that was not sent in parts has none.
    public static Evidences of(HttpServletRequest request) {
        return of(request instanceof MultipartHttpServletRequest parts ? parts.getFiles("file") : List.of());
    }

    public static Evidences of(List<MultipartFile> files) {
        List<Attached> named = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (MultipartFile file : files) {
            String said = file.getOriginalFilename();
            if (said != null && !said.isEmpty()) {
                String name = UploadName.of(said).name();
                byte[] content = content(file, name);
                named.add(new Attached(sha256(content), name));
                bytes.add(content);
            }
        }
        if (named.size() > MOST) {
            throw new Refusals(List.of(new Refused("office.files.many", MOST)), false);
        }
        return new Evidences(Attached.words(named), bytes);
    }

    private static byte[] content(MultipartFile file, String name) {
        if (file.isEmpty()) {
            throw new Refusals(List.of(new Refused("office.files.empty", name)), false);
        }
        if (file.getSize() > Attachments.MOST_BYTES) {
            throw new Large(new Refused("office.files.large", name));
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("receiving evidence", e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
