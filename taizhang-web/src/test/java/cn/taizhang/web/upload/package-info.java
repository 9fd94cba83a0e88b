@NullMarked
package cn.taizhang.web.upload;

import org.jspecify.annotations.NullMarked;
