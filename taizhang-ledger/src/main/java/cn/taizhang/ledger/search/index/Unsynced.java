package cn.taizhang.ledger.search.index;

import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/// A folder whose files reach the disk when the operating system sees fit.
///
/// - A process that is killed loses nothing by it; a machine that loses its power may leave a damaged index, which is
///   noticed and made anew.
final class Unsynced extends FilterDirectory {

    Unsynced(Directory directory) {
        super(directory);
    }

    @Override
    public void sync(Collection<String> names) {
        // left to the operating system
    }

    @Override
    public void syncMetaData() {
        // left to the operating system
    }
}
