/// One row a place and year: what a report aims at, what it says was achieved, and what the next report says came of
/// it.
@NullMarked
package cn.taizhang.compare.panel;

import org.jspecify.annotations.NullMarked;
