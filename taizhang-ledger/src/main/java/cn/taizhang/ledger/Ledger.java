package cn.taizhang.ledger;

import cn.taizhang.ledger.ballot.BallotBox;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.event.Attachments;
import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.query.Content;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.source.Shelf;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Schema;
import java.time.Clock;

/// The ledger: what was read and what was made of it, kept for good. The class to begin with.
///
/// 例: `Ledger.writing(LedgerAddress.of("台账.db"))` makes the file when there is none; `appender` adds reports to it;
/// `records` says what stands.
///
/// - Nothing is ever changed: a correction is a new entry that names the one it replaces.
/// - Every entry is a link of a hash chain, which [#check()] goes through.
/// - A ledger is used by one thread; several may be open at once, of one process or of many.
public final class Ledger implements AutoCloseable {

    private final Database database;

    private Ledger(Database database) {
        this.database = database;
    }

    /// Opens a ledger to add to it; makes it, or brings its tables up to date.
    public static Ledger writing(LedgerAddress address) {
        Database database = Database.writing(address);
        return opened(database, () -> Schema.migrate(database));
    }

    /// Opens a ledger that exists, to add to it; never makes one.
    public static Ledger existing(LedgerAddress address) {
        try (Database database = Database.reading(address)) {
            Schema.requireAny(database);
        }
        return writing(address);
    }

    /// Opens a ledger that exists, for questions only.
    public static Ledger reading(LedgerAddress address) {
        Database database = Database.reading(address);
        return opened(database, () -> Schema.require(database));
    }

    /// Opens a ledger that exists, for questions only, as one of many at once.
    public static Ledger readingAmongMany(LedgerAddress address) {
        Database database = Database.readingAmongMany(address);
        return opened(database, () -> Schema.require(database));
    }

    private static Ledger opened(Database database, Runnable preparation) {
        try {
            preparation.run();
            return new Ledger(database);
        } catch (LedgerFailure e) {
            database.close();
            throw e;
        }
    }

    public LedgerAddress address() {
        return database.address();
    }

    /// Adds what this reader reads.
    public Appender appender(Author reader, Clock clock) {
        return appender(reader, reader, clock);
    }

    /// Adds what this reader reads, in the name of the one who brought it.
    public Appender appender(Author reader, Author author, Clock clock) {
        return new Appender(database, reader, author, clock);
    }

    public Shelf shelf() {
        return new Shelf(database);
    }

    public Records records() {
        return new Records(database);
    }

    public Holdings holdings() {
        return Holdings.of(database);
    }

    /// What happened in the work on the reports.
    public EventLog events() {
        return new EventLog(database);
    }

    /// The files that events name.
    public Attachments attachments() {
        return new Attachments(database);
    }

    /// The sealed ballots of votes that are open.
    public BallotBox ballots() {
        return new BallotBox(database);
    }

    /// Goes through the hash chain of entries.
    public ChainCheck check() {
        return ChainCheck.of(database);
    }

    /// The hash of what the ledger says now.
    public String content() {
        return Content.of(database);
    }

    /// For questions of other features.
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
