package cn.taizhang.bench.planted.text;

/// The text of a report, with its place and the year it was given.
///
/// 例: 浙江省, 2018.
public record Report(String name, String place, int year, String text) {}
