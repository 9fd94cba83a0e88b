/// The words by which a promise is known again in the next report.
@NullMarked
package cn.taizhang.rules.follow;

import org.jspecify.annotations.NullMarked;
