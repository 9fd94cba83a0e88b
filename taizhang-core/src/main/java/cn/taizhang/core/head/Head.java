package cn.taizhang.core.head;

import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Whose report it is, for which year, when and by whom it was given.
///
/// 例: 侯马市 (141081), 2024, 「政府工作报告」 of 2024-03-12, 侯马市第十七届人民代表大会第四次会议, 尹明星.
///
/// - `place` is [Place#NONE] for the State Council, which is an issuer and no place, and for an unknown issuer.
/// - `year` is the year whose targets are set, 0 when it cannot be told.
/// - `title` is the span of the title, or of the first line of a text without one.
public record Head(
        Report.Issuer issuer, Place place, int year, Report.Occasion occasion, Span title, List<Note> notes) {

    public Head {
        notes = List.copyOf(notes);
    }

    /// Something odd about the head, for a [Remark]: a file name against the text, a place or year that cannot be
    /// told.
    ///
    /// 例: FILE_NAME, 「file name says 1999, text says 1998」, at the date line.
    public record Note(Remark.Code code, Span span, String detail) {}
}
