/// Tables as files, sent while they are written.
@NullMarked
package cn.taizhang.web.download;

import org.jspecify.annotations.NullMarked;
