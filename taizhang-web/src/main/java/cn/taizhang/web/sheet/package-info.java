/// Tables as files, sent while they are written.
@NullMarked
package cn.taizhang.web.sheet;

import org.jspecify.annotations.NullMarked;
