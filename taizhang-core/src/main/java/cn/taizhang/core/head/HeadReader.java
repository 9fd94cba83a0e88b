package cn.taizhang.core.head;

import cn.taizhang.core.opening.Opening;
import cn.taizhang.core.opening.Preamble;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;

/// Tells whose report a document is, for which year, and when, where and by whom it was given.
///
/// 例: 「1999年12月29日在北京市第十一届人民代表大会第三次会议上」 with 「1999年工作的回顾」: 北京市 (110000), 2000.
///
/// - The text decides; a file name that says otherwise is a note. Only a text that tells nothing is read by its file
///   name, with a note.
/// - An issuer that the table of places lacks (a zone, a township, an invented city) is named from the text, with a
///   note.
/// - Reads the first page and counts cues in a bounded stretch: time is linear in the length and bounded.
public final class HeadReader {

    private final Gazetteer gazetteer;
    private final HeadCues cues;

    public HeadReader(Gazetteer gazetteer, HeadCues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /// Reads the head of one document.
    public Head read(Document document) {
        Opening opening = Opening.of(document.text());
        Preamble preamble = Preamble.of(opening, gazetteer, cues.opening());
        Ballot<Integer> years = YearHead.votes(preamble, cues);
        Body body = Body.of(document.text(), gazetteer, years, cues);
        Issuers issuers = new Issuers(preamble, gazetteer, body);
        FileName file = FileName.of(document.source().name(), gazetteer);
        Report.Issuer own = new OwnNames(preamble, gazetteer).issuer(document.text());
        return new Decision(preamble, gazetteer, file).head(issuers, own, years, cues);
    }
}
