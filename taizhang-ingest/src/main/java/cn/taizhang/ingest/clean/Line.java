package cn.taizhang.ingest.clean;

/// One line of the folded text without the spaces around it.
///
/// - `indent` counts the spaces before it; `afterBlank` says that empty lines stood before it.
/// - `feed` is the unit that ends it (a line feed, or the spaces that mark a paragraph); the length of the text where
///   there is none.
/// - `marked` says that it begins behind a mark inside a long line, so that nothing joins it to what came before.
record Line(int start, int end, int indent, int feed, boolean afterBlank, boolean marked) {

    int length() {
        return end - start;
    }
}
