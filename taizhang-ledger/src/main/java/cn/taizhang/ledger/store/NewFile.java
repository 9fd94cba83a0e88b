package cn.taizhang.ledger.store;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes the file of a ledger: beside its place, and it takes the place when all that it is to hold is there.
///
/// - A crash while it is being made leaves no ledger, and never half of one.
/// - Of two processes that make the same ledger one wins, and both use what it made.
public final class NewFile {

    private final LedgerAddress.File address;
    private final Path beside;

    public NewFile(LedgerAddress.File address) {
        this.address = address;
        this.beside = address.path()
                .resolveSibling("." + address.path().getFileName() + "."
                        + ProcessHandle.current().pid() + "."
                        + Thread.currentThread().threadId() + ".new");
    }

    /// Whether there is nothing yet where the ledger is to stand; an empty file is nothing.
    public static boolean isDue(LedgerAddress.File address) {
        return !Files.exists(address.path())
                || (Files.isRegularFile(address.path())
                        && address.path().toFile().length() == 0);
    }

    /// Makes and fills it; whether it took the place, or another process was there first.
    public boolean make(Consumer<Database> filling) {
        try {
            Files.deleteIfExists(beside);
            // An interrupt from the keyboard leaves nothing behind.
            parts().forEach(File::deleteOnExit);
            try (Database database = Database.opened(new LedgerAddress.File(beside))) {
                filling.accept(database);
            }
            return settle();
        } catch (IOException e) {
            throw new LedgerFailure(Kind.READ_ONLY, address.shown(), e);
        } catch (LedgerFailure e) {
            throw e.place().equals(beside.toString()) ? new LedgerFailure(e.kind(), address.shown(), e) : e;
        } finally {
            parts().forEach(File::delete);
        }
    }

    private Stream<File> parts() {
        return Stream.of("", "-wal", "-shm")
                .map(end -> beside.resolveSibling(beside.getFileName() + end).toFile());
    }

    private boolean settle() throws IOException {
        // An empty file may have been made to hold a ledger; one with anything in it is never touched.
        if (Files.exists(address.path()) && Files.size(address.path()) == 0) {
            Files.delete(address.path());
        }
        try {
            Files.createLink(address.path(), beside);
            return true;
        } catch (FileAlreadyExistsException other) {
            return false;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(beside, address.path());
            return true;
        }
    }
}
