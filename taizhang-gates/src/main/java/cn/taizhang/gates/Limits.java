package cn.taizhang.gates;

/// The sizes at which a build stops.
///
/// 例: [#HOUSE] stops at a file of 401 lines and at a method of 61.
record Limits(int fileLines, int methodLines, int parameters, int components, int complexity, int packageFiles) {

    static final Limits HOUSE = new Limits(400, 60, 5, 10, 12, 15);
}
