package cn.taizhang.ledger.search.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from advising the user of a command on flags of the virtual machine.
final class Quiet {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static void keep() {
        ADVICE.setLevel(Level.SEVERE);
    }

    private Quiet() {}
}
