@NullMarked
package cn.taizhang.web.posting;

import org.jspecify.annotations.NullMarked;
