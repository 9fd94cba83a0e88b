package cn.taizhang.ingest.format;

/// How much one file may hold before it is refused; a report has 10,000 to 50,000 characters.
public final class Limits {

    /// Bytes of a file: scanned images aside, a compendium of a hundred reports has 10 MB.
    public static final int FILE_BYTES = 64 << 20;

    /// Characters of the decoded source, markup included; with its maps it takes some 400 MB of heap.
    public static final int CHARACTERS = 8 << 20;

    /// Characters of text without markup: ten times the longest compendium seen; all that is read in it takes some
    /// 300 MB of heap.
    public static final int TEXT = 2 << 20;

    /// Numbers of the text of a file: in reports every fifteenth to twentieth character begins one; tables of figures
    /// are no report.
    public static final int NUMBERS = 150_000;

    /// Tags of an html file: a page with a report has 500 to 20,000, and each costs some 200 bytes.
    public static final int TAGS = 400_000;

    /// Entries of a docx: a report with some pictures has a few dozen.
    public static final int ZIP_ENTRIES = 4096;

    /// Inflated bytes of a whole docx: pictures hardly inflate, and the longest text that is accepted needs 50 MB with
    /// its markup.
    public static final int ZIP_BYTES = 96 << 20;

    /// Inflated bytes that any docx may have, however small it is.
    public static final int ZIP_FREE_BYTES = 16 << 20;

    /// Inflated to deflated bytes beyond which a docx is a bomb; text in XML reaches 30.
    public static final int ZIP_RATIO = 200;

    /// Pages of a pdf: a compendium of twenty-three reports has 350.
    public static final int PAGES = 3000;

    /// Bytes that the streams of a pdf inflate to: fonts and pages of a report reach 30 MB, scanned images are not
    /// deflated much.
    public static final int PDF_BYTES = 256 << 20;

    /// Drawing operations of a pdf: a dense page has 5,000; forms that call each other multiply without end.
    public static final int PDF_OPERATIONS = 20_000_000;

    private Limits() {}
}
