package cn.taizhang.table.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The parts of a workbook, unpacked within limits and packed anew for the library that reads it.
///
/// 例: of a zip bomb no more than 20 MB are ever unpacked.
///
/// - Read from the front, entry by entry: a table of contents at the end may name one entry a thousand times.
/// - What the library unpacks is what was counted here.
/// - Pictures, properties and the like are counted and left out.
record Parcel(byte[] bytes, boolean hasStyles) {

    private static final int BUFFER = 1 << 16;

    static Parcel of(byte[] xlsx) throws IOException {
        if (xlsx.length > Limits.BYTES) {
            throw Unfit.tooLarge(0, "");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        boolean styles = false;
        int left = Limits.BYTES;
        int parts = 0;
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = unpacked(in, left);
                left -= part.length;
                if (++parts > Limits.PARTS) {
                    throw Unfit.tooLarge(0, "");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (isNeeded(name)) {
                    styles |= name.endsWith("styles.xml");
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    Sieve.copy(part, out);
                    out.closeEntry();
                }
            }
        }
        if (parts == 0) {
            throw new IOException("no zip");
        }
        return new Parcel(packed.toByteArray(), styles);
    }

    private static boolean isNeeded(String name) {
        return name.equals("[content_types].xml")
                || name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
    }

    private static byte[] unpacked(InputStream in, int most) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (part.size() + read > most) {
                throw Unfit.tooLarge(0, "");
            }
            part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }
}
