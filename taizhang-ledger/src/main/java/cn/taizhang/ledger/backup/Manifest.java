package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.store.ChainCheck;
import java.time.Instant;
import java.util.List;

/// What a backup says of itself, and by which it is checked when it is restored.
///
/// 例: schema 3, taken 2026-03-01T02:03:04Z, 584 postings and 485,294 entries with the last hash 9f2c…, content 5b1a….
///
/// - `chain` is how the chain of entries stood, `events` that of events, `content` the hash of what
///   the ledger said.
public record Manifest(
        int schema,
        Instant taken,
        ChainCheck.Sound chain,
        EventCheck.Sound events,
        String content,
        List<Member> members) {

    /// The layout of the zip and of its lines.
    public static final int FORMAT = 1;

    /// One table: the name of its file, the rows in it, its bytes as they are read, and their SHA-256.
    public record Member(String name, long rows, long bytes, String sha256) {}

    public Manifest {
        members = List.copyOf(members);
    }

    /// The rows of a table.
    public long rows(String table) {
        return members.stream()
                .filter(member -> member.name().equals(table + Backup.LINES))
                .mapToLong(Member::rows)
                .sum();
    }
}
