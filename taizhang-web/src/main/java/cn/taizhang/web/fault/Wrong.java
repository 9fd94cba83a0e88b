package cn.taizhang.web.fault;

/// A parameter that cannot be taken as it is, with the key of the message for it.
///
/// 例: `new Wrong("fault.year", "20x4")`.
public final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Wrong(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.clone();
    }
}
