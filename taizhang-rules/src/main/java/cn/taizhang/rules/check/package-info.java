/// The words and sizes by which the number lint tells what a figure is a part of, and what it may be held against.
@NullMarked
package cn.taizhang.rules.check;

import org.jspecify.annotations.NullMarked;
