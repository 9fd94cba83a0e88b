package cn.taizhang.ingest.format;

/// How much one file may hold before it is refused; a report has 10,000 to 50,000 characters.
public final class Limits {

    /// Bytes of a file: scanned images aside, a compendium of a hundred reports has 10 MB.
    public static final int FILE_BYTES = 64 << 20;

    /// Characters of the decoded source: a hundred times the longest compendium seen, and 200 MB of heap with its maps.
    public static final int CHARACTERS = 16 << 20;

    /// Entries of a docx: a report with some pictures has a few dozen.
    static final int ZIP_ENTRIES = 4096;

    /// Inflated bytes of one part of a docx: markup of 30 bytes a character for the longest text that is accepted.
    static final int ZIP_PART_BYTES = 128 << 20;

    /// Inflated to deflated bytes beyond which a docx part is a bomb; text in XML reaches 30.
    static final int ZIP_RATIO = 200;

    /// Nesting of elements in XML and of text boxes in docx; Word itself writes fewer than 40 levels.
    static final int DEPTH = 512;

    /// Pages of a pdf: a compendium of twenty-three reports has 350.
    static final int PAGES = 3000;

    private Limits() {}
}
