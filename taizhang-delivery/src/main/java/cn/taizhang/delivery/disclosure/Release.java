package cn.taizhang.delivery.disclosure;

import java.time.Instant;
import java.util.List;

/// A task that was released for the public, with what may be shown of it.
///
/// 例: `T2026-0031`, receipts 「竣工验收备案表」 and 「社区服务站名单」, no statement of the unit.
///
/// - `receipts` are titles of evidence, never files; `statements` are what the unit says 说明, the newest last.
public record Release(String task, List<String> receipts, Instant at, List<Statement> statements) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "release:";

    public static final String RELEASED = "release.show";
    public static final String WITHDRAWN = "release.hide";
    public static final String STATED = "release.state";

    /// What a unit says on its own behalf 申辩、说明.
    public record Statement(Instant at, String text) {}

    public Release {
        receipts = List.copyOf(receipts);
        statements = List.copyOf(statements);
    }
}
