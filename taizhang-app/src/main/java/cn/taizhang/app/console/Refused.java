package cn.taizhang.app.console;

/// An argument that cannot be taken as it is, with the message for it; the door turns it into a usage error.
///
/// 例: `new Refused("panel.places.unknown", "某市")`.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Refused(String key, Object... values) {
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
