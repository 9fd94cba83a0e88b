package cn.taizhang.web.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Makes the tokens of feeds, and what is kept of them.
///
/// 例: `tzf_u0b…`, of which its SHA-256 is kept.
///
/// - 256 random bits, so that nobody guesses one and its hash needs no salt.
final class Tokens {

    static final String BEGINNING = "tzf_";

    private static final int BYTES = 32;
    private static final int LONGEST = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return hash(token.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The token of a header `Authorization: Bearer tzf_…`; empty for any other.
    static String of(String header) {
        String token = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : "";
        return token.startsWith(BEGINNING) && token.length() <= LONGEST ? token : "";
    }

    private Tokens() {}
}
