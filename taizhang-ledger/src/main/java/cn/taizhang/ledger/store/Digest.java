package cn.taizhang.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// SHA-256 over the values of rows, so that no two different rows are digested alike.
///
/// - A value is digested as a letter for its type, its length where that varies, and its bytes; text as UTF-8.
public final class Digest {

    private static final int NUMBER = 9;

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(NUMBER);

    public Digest() {
        this.digest = begin();
    }

    private static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// SHA-256 over the bytes alone.
    public static byte[] sha256(byte[] bytes) {
        return begin().digest(bytes);
    }

    public Digest add(@Nullable Object value) {
        switch (value) {
            case null -> digest.update((byte) 'n');
            case String words -> sized('t', words.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> sized('b', bytes);
            case Long whole -> number('w', whole);
            case Double real -> number('r', Double.doubleToLongBits(real));
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
        return this;
    }

    public void addAll(@Nullable Object[] values) {
        for (Object value : values) {
            add(value);
        }
    }

    private void sized(char type, byte[] bytes) {
        number(type, bytes.length);
        digest.update(bytes);
    }

    private void number(char type, long value) {
        number.clear();
        number.put((byte) type).putLong(value);
        digest.update(number.array());
    }

    /// What was added so far, and begins anew.
    public byte[] take() {
        return digest.digest();
    }
}
