/// The command that follows promises into the next report.
@NullMarked
package cn.taizhang.app.follow;

import org.jspecify.annotations.NullMarked;
