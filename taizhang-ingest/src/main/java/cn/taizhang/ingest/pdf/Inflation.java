package cn.taizhang.ingest.pdf;

import cn.taizhang.ingest.format.Limits;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Measures what the deflated streams of a pdf inflate to, before anything keeps them in memory.
///
/// 例: a file of 1 MB whose streams inflate to 1 GB is refused.
///
/// - A stream deflated twice is refused as well: no program writes one, and its size cannot be told cheaply.
final class Inflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FLATE = "/FlateDecode".getBytes(StandardCharsets.US_ASCII);
    private static final int BETWEEN_FILTERS = 4;

    private Inflation() {}

    static boolean isBounded(byte[] bytes) {
        long budget = Limits.PDF_BYTES;
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int at = 0; at < bytes.length - FLATE.length; at++) {
                if (bytes[at] == '/' && isAt(bytes, at, FLATE) && isFollowedByFlate(bytes, at + FLATE.length)) {
                    return false;
                }
                if (bytes[at] == 's' && isAt(bytes, at, STREAM) && (at == 0 || bytes[at - 1] != 'd')) {
                    budget -= inflated(inflater, bytes, dataStart(bytes, at + STREAM.length), buffer, budget);
                    if (budget < 0) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            inflater.end();
        }
    }

    private static long inflated(Inflater inflater, byte[] bytes, int from, byte[] buffer, long budget) {
        inflater.reset();
        inflater.setInput(bytes, from, bytes.length - from);
        long total = 0;
        try {
            for (int read = inflater.inflate(buffer); read > 0 && total <= budget; read = inflater.inflate(buffer)) {
                total += read;
            }
        } catch (DataFormatException notDeflated) {
            // Not deflated, or broken: it counts with what came out of it.
            return total;
        }
        return total;
    }

    private static int dataStart(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    private static boolean isFollowedByFlate(byte[] bytes, int from) {
        for (int at = from; at <= from + BETWEEN_FILTERS; at++) {
            if (isAt(bytes, at, FLATE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] mark) {
        if (at < 0 || at + mark.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
