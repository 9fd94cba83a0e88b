package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;

/// A shortcoming the report admits.
///
/// 例: 「经济总量不大,产业结构不优」.
public record Problem(RecordId id, Evidence evidence, String wording, String section) implements Entry {}
