package cn.taizhang.compare.check.figure;

/// What a figure is of, so that it is known again: the part of the place, and the thing.
///
/// 例: 云溪县 and tourists of 「云溪县文旅市场升温,全年接待游客1691万人次」.
///
/// - `place` is empty for the whole place, `what` where the words name nothing that could be told again.
/// - A thing without an indicator is the characters of its name in one order: 5G基站累计开通 and 累计开通5G基站 are one.
public record Subject(String place, String what) {

    public boolean isNone() {
        return what.isEmpty();
    }
}
