package cn.taizhang.delivery.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// What one of the two tellers 监票人 of a vote keeps on paper: half of what opens its ballots.
///
/// 例: `K7QM-2FXA-…`: 32 letters and digits in groups of four, the last four a check of the others.
///
/// - 140 bits of chance. 0, 1, 8 and 9 do not occur; small letters, spaces and other dashes do no harm.
/// - It never stands in the ledger, in an event or in a log.
public final class KeyHalf {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 28;
    private static final int CHECK = 4;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final String letters;

    private KeyHalf(String letters) {
        this.letters = letters;
    }

    public static KeyHalf fresh() {
        StringBuilder letters = new StringBuilder(LENGTH);
        while (letters.length() < LENGTH) {
            letters.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return new KeyHalf(letters.toString());
    }

    /// The half that somebody typed, if it is one.
    public static Optional<KeyHalf> typed(String words) {
        StringBuilder kept = new StringBuilder(LENGTH + CHECK);
        words.toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> LETTERS.indexOf(c) >= 0)
                .limit(LENGTH + CHECK + 1L)
                .forEach(c -> kept.append((char) c));
        if (kept.length() != LENGTH + CHECK) {
            return Optional.empty();
        }
        String letters = kept.substring(0, LENGTH);
        return check(letters).contentEquals(kept.substring(LENGTH))
                ? Optional.of(new KeyHalf(letters))
                : Optional.empty();
    }

    private static String check(String letters) {
        byte[] digest = sha256("check", letters);
        StringBuilder check = new StringBuilder(CHECK);
        for (int i = 0; i < CHECK; i++) {
            check.append(LETTERS.charAt(digest[i] & 31));
        }
        return check.toString();
    }

    /// As it is written down.
    public String words() {
        String all = letters + check(letters);
        StringBuilder words = new StringBuilder(all.length() + all.length() / GROUP);
        for (int i = 0; i < all.length(); i += GROUP) {
            words.append(i == 0 ? "" : "-").append(all, i, i + GROUP);
        }
        return words.toString();
    }

    /// The 32 bytes of the private key that is this half.
    byte[] secret() {
        return sha256("half", letters);
    }

    private static byte[] sha256(String purpose, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("taizhang vote " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyHalf half && half.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return "half of a key";
    }
}
