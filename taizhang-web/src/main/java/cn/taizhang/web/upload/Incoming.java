package cn.taizhang.web.upload;

import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.web.fault.Busy;
import cn.taizhang.web.known.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Reads uploaded files, two at once, a large one alone.
///
/// 例: of five files dropped together two are read, and three wait for their turn.
///
/// - The server keeps what it received in a temporary file of a random name, and deletes that when the request ends.
/// - Who would have to wait behind too many others, or too long, is told so.
@Component
public final class Incoming {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 12;
    private static final int PATIENCE = 60;
    private static final long LARGE = 1L << 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Known known;

    Incoming(Known known) {
        this.known = known;
    }

    public ReadFile read(UploadName name, MultipartFile file) {
        int weight = file.getSize() > LARGE ? AT_ONCE : 1;
        take(weight);
        try {
            return FileReader.knowing(known.all().knowledge()).read(name.inLedger(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("receiving an uploaded file", e);
        } finally {
            places.release(weight);
        }
    }

    /// Reads what was typed or pasted.
    public ReadFile read(UploadName name, byte[] text) {
        take(1);
        try {
            return FileReader.knowing(known.all().knowledge()).read(name.inLedger(), text);
        } finally {
            places.release();
        }
    }

    private void take(int weight) {
        try {
            if (places.getQueueLength() >= WAITING || !places.tryAcquire(weight, PATIENCE, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /// Why a file gave no text and what to do, without its path.
    public static String reason(ReadFile.Refused refused, boolean english) {
        String words = english ? refused.english() : refused.chinese();
        String path = refused.path().toString();
        return (words.startsWith(path) ? words.substring(path.length()) : words).replaceFirst("^[::]\\s*", "");
    }
}
