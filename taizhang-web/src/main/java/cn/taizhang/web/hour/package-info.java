/// What time it is in the room.
@NullMarked
package cn.taizhang.web.hour;

import org.jspecify.annotations.NullMarked;
