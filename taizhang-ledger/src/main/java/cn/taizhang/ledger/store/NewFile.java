package cn.taizhang.ledger.store;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the file of a ledger: beside its place, and it takes the place when all its tables are there.
///
/// - A crash while the tables are being made leaves no ledger, and never half of one.
/// - Of two processes that make the same ledger one wins, and both use what it made.
final class NewFile {

    private final LedgerAddress.File address;
    private final Path beside;

    NewFile(LedgerAddress.File address) {
        this.address = address;
        this.beside = address.path()
                .resolveSibling("." + address.path().getFileName() + "."
                        + ProcessHandle.current().pid() + "."
                        + Thread.currentThread().threadId() + ".new");
    }

    void make() {
        try {
            Files.deleteIfExists(beside);
            try (Database database = Database.opened(new LedgerAddress.File(beside))) {
                Schema.migrate(database);
            }
            settle();
        } catch (IOException e) {
            throw new LedgerFailure(Kind.READ_ONLY, address.shown(), e);
        } catch (LedgerFailure e) {
            throw new LedgerFailure(e.kind(), address.shown(), e);
        } finally {
            beside.toFile().delete();
        }
    }

    private void settle() throws IOException {
        // An empty file may have been made to hold a ledger; one with anything in it is never touched.
        if (Files.exists(address.path()) && Files.size(address.path()) == 0) {
            Files.delete(address.path());
        }
        try {
            Files.createLink(address.path(), beside);
        } catch (FileAlreadyExistsException other) {
            // Made by another process just now.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(beside, address.path());
        }
    }
}
