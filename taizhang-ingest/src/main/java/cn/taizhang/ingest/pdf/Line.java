package cn.taizhang.ingest.pdf;

/// One line of a page and its box in points from the top left; `size` is the height of its type.
record Line(int page, String text, float left, float top, float right, float bottom, float size) {}
