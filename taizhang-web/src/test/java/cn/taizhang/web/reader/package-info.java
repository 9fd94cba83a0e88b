@NullMarked
package cn.taizhang.web.reader;

import org.jspecify.annotations.NullMarked;
