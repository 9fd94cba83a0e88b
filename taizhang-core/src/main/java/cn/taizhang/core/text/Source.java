package cn.taizhang.core.text;

import java.util.List;

/// One decoded file: what the offsets of every record count in.
///
/// 例: `侯马2024.txt`, its SHA-256, and the characters of the file with a BOM left out.
///
/// - `text` is, for txt, the characters of the file; for html, the markup as decoded; for docx and pdf, the text of
///   the extractor.
/// - `extractor` names the extractor and its version (`txt/UTF-8`, `html/GB18030`, `docx/1`, `pdf/PDFBox 3.0.8`),
///   since offsets of docx and pdf depend on it.
/// - `places` locate stretches of `text` in the original file (paragraph; page and box); empty for txt and html.
public record Source(String name, Format format, String sha256, String extractor, String text, List<Place> places) {

    public Source {
        places = List.copyOf(places);
    }

    /// The kinds of file that are read.
    public enum Format {
        TXT,
        HTML,
        DOCX,
        PDF
    }

    /// Where a stretch of the decoded source stands in the original file.
    ///
    /// 例: `[0, 25)` is 「paragraph 1」 of a docx, or 「page 1, box 72.0 90.5 468.0 14.0」 (points from the top left)
    /// ofa
    /// pdf.
    public record Place(Span stretch, String locator) {}

    /// The locator of the stretch that holds an offset of the decoded source, or the empty string.
    public String locate(int offset) {
        int low = 0;
        int high = places.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Place place = places.get(middle);
            if (offset < place.stretch().start()) {
                high = middle - 1;
            } else if (offset >= place.stretch().end()) {
                low = middle + 1;
            } else {
                return place.locator();
            }
        }
        return "";
    }
}
