package cn.taizhang.compare.check;

/// How sure a finding is.
///
/// 例: 「2+3=6」 is an ERROR; a sum that is right when truncated and wrong when rounded is a DOUBT.
public enum Severity {
    /// 提示: worth a look, nothing is wrong.
    HINT,
    /// 存疑: wrong in one of rounding and truncation, or the words can be read in two ways.
    DOUBT,
    /// 错误: cannot be true, whether rounded or truncated.
    ERROR
}
