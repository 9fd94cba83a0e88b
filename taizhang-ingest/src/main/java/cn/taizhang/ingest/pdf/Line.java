package cn.taizhang.ingest.pdf;

/// One line of a page and its box in points from the top left; `em` is the width of its widest character.
record Line(int page, String text, float left, float top, float right, float bottom, float em) {}
