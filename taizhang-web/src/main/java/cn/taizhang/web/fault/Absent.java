package cn.taizhang.web.fault;

/// What was asked for is not there, or not for this person.
///
/// 例: `new Absent("record", "8e13…:fact:397-398:0")`.
public final class Absent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;

    public Absent(String kind, String name) {
        super(kind + " " + name);
        this.kind = kind;
        this.name = name;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
