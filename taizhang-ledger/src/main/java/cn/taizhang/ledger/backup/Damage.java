package cn.taizhang.ledger.backup;

/// A backup is not what its manifest says, or what any backup is; says what is wrong, and not yet of which file.
final class Damage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Damage(String message) {
        super(message);
    }

    Damage(String message, Throwable cause) {
        super(message, cause);
    }
}
