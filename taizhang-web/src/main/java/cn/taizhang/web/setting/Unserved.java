package cn.taizhang.web.setting;

/// The reading room cannot be opened as it is set, with the message for it.
///
/// 例: `new Unserved("serve.address.open", "0.0.0.0")`: without accounts it listens to this machine alone.
public final class Unserved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Unserved(String key, Object... values) {
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
