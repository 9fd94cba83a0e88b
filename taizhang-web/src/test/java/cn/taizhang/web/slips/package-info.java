@NullMarked
package cn.taizhang.web.slips;

import org.jspecify.annotations.NullMarked;
