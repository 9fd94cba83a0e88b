/// What the reader knows, loaded once for all who read or look it up.
@NullMarked
package cn.taizhang.web.knowledge;

import org.jspecify.annotations.NullMarked;
