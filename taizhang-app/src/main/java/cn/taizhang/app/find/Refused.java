package cn.taizhang.app.find;

/// An option or a query that cannot be taken as it is, with the message for it.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    Refused(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
