package cn.taizhang.ledger.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest by which the files of a backup are checked.
final class Sha256 {

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Sha256() {}
}
