package cn.taizhang.web.account;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with bcrypt, and says whether one fits a hash.
///
/// 例: 「报告里的数字要能对上」 is long enough; `12345678` is not.
///
/// - At least ten characters; at most 72 bytes, since bcrypt looks at no more.
/// - Comparing with no hash takes as long as with one.
@Component
public final class Passwords {

    private static final int SHORTEST = 10;
    private static final int MOST_BYTES = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String nobodys = encoder.encode("nobody's");

    static boolean isGood(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && password.chars().distinct().count() > 4;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean fit(String password, String hash) {
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        boolean fits = encoder.matches(tooLong ? "" : password, hash.isEmpty() ? nobodys : hash);
        return fits && !hash.isEmpty() && !tooLong;
    }
}
