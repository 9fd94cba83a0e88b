package cn.taizhang.table;

/// One value of a closed set with its meaning.
///
/// 例: `in_use` 投用 · in use.
public record Choice(String value, Bilingual meaning) {}
