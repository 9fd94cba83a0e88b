/// 阅读台: a report with its records beside it.
@NullMarked
package cn.taizhang.web.reader;

import org.jspecify.annotations.NullMarked;
