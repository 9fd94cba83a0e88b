/// Starts the reading room, and says what it is set to.
@NullMarked
package cn.taizhang.web.start;

import org.jspecify.annotations.NullMarked;
