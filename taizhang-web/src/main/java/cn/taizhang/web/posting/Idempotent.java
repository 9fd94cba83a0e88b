package cn.taizhang.web.posting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// The name under which the same thing is sent, however often.
///
/// 例: the mail of 2025-09-18 to liming@example.cn has the same Message-ID before and after a crash.
///
/// - Of what it is and when it was written, so that two ledgers do not share it.
final class Idempotent {

    private static final int BYTES = 20;

    static String of(String id, Instant written) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((id + "\n" + written).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Idempotent() {}
}
