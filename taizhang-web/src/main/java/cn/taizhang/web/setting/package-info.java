/// What the reading room is set to.
@NullMarked
package cn.taizhang.web.setting;

import org.jspecify.annotations.NullMarked;
