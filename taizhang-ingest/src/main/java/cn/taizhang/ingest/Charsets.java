package cn.taizhang.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes the bytes of a text: by its byte order mark, else strictly as UTF-8, else strictly as GB18030.
///
/// 例: the bytes `B9 A4 D7 F7` are no UTF-8 and give 「工作」 by GB18030.
///
/// - What a page says about itself is not trusted: pages that declare UTF-8 and are GBK are common.
/// - GB2312 and GBK are read as GB18030, which holds both.
/// - A byte order mark is no character of the text.
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Charsets() {}

    /// What the bytes say, or that they say nothing.
    sealed interface Decoded {
        record Text(String text, String charset) implements Decoded {}

        record Garbled() implements Decoded {}
    }

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8) instanceof Decoded.Text text
                ? text
                : strictly(bytes, 0, GB18030);
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded strictly(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        // The decoder of String replaces what it cannot read; only then is the slower, strict one asked.
        if (text.indexOf('\uFFFD') >= 0 && !isClean(bytes, from, charset)) {
            return new Decoded.Garbled();
        }
        return text.indexOf('\0') >= 0 ? new Decoded.Garbled() : new Decoded.Text(text, charset.name());
    }

    private static boolean isClean(byte[] bytes, int from, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException garbled) {
            return false;
        }
    }
}
