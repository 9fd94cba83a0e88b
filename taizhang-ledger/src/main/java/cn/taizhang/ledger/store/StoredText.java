package cn.taizhang.ledger.store;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Texts and their maps as compressed bytes, and back.
///
/// - What comes back quotes every span as the original did.
public final class StoredText {

    /// A stretch of a map in which each unit stands for one unit of the source, one after the other, has no width;
    /// any other unit is a stretch of its own with the width of its source.
    private static final int PLAIN = -1;

    /// The decoded text of a source and the places of its stretches.
    public static byte[] source(Source source) {
        return packed(out -> {
            text(out, source.text());
            out.writeInt(source.places().size());
            for (Source.Place place : source.places()) {
                out.writeInt(place.stretch().start());
                out.writeInt(place.stretch().end());
                out.writeUTF(place.locator());
            }
        });
    }

    /// The text and the places of [#source(Source)]; the rest comes from the columns beside them.
    public static Source source(Source head, byte[] bytes) {
        return unpacked(bytes, in -> {
            String text = text(in);
            int places = in.readInt();
            List<Source.Place> found = new ArrayList<>(places);
            for (int i = 0; i < places; i++) {
                found.add(new Source.Place(new Span(in.readInt(), in.readInt()), in.readUTF()));
            }
            return new Source(head.name(), head.format(), head.sha256(), head.extractor(), text, found);
        });
    }

    /// The canonical text of a document and its map, the map as runs.
    public static byte[] document(MappedText mapped) {
        return packed(out -> {
            text(out, mapped.text());
            int at = 0;
            while (at < mapped.length()) {
                int end = plainEnd(mapped, at);
                boolean plain = end > at;
                out.writeInt(mapped.sourceStart(at));
                out.writeInt(plain ? PLAIN : mapped.sourceEnd(at) - mapped.sourceStart(at));
                out.writeInt(plain ? end - at : 1);
                at = plain ? end : at + 1;
            }
        });
    }

    private static int plainEnd(MappedText mapped, int from) {
        int at = from;
        int start = mapped.sourceStart(from);
        while (at < mapped.length()
                && mapped.sourceStart(at) == start + at - from
                && mapped.sourceEnd(at) == start + at - from + 1) {
            at++;
        }
        return at;
    }

    /// The document of a source.
    public static Document document(Source source, byte[] bytes) {
        return new Document(source, mapped(bytes));
    }

    /// The canonical text and the map.
    public static MappedText mapped(byte[] bytes) {
        return unpacked(bytes, in -> {
            String text = text(in);
            MappedText.Builder builder = new MappedText.Builder(text.length());
            while (builder.length() < text.length()) {
                int start = in.readInt();
                int width = in.readInt();
                int units = in.readInt();
                for (int i = 0; i < units; i++) {
                    int from = start + (width == PLAIN ? i : 0);
                    builder.append(text.charAt(builder.length()), from, from + (width == PLAIN ? 1 : width));
                }
            }
            return builder.build();
        });
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private interface Packing {
        void into(DataOutputStream out) throws IOException;
    }

    private interface Unpacking<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(plain);
                DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, fast)) {
            packing.into(out);
            plain.writeTo(deflated);
        } catch (IOException e) {
            throw new UncheckedIOException("packing a text", e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] bytes, Unpacking<T> unpacking) {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return unpacking.from(new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking a text of the ledger", e);
        }
    }

    private StoredText() {}
}
