package cn.taizhang.web.office;

/// Where a subject of events is shown.
///
/// 例: `task:T2025-0031` is `T2025-0031`, shown at `/tasks/T2025-0031`.
public final class Subject {

    public static String id(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }

    public static String page(String subject) {
        return "/" + subject.substring(0, subject.indexOf(':')) + "s/" + id(subject);
    }

    private Subject() {}
}
