/// Words shown with a part of them marked.
@NullMarked
package cn.taizhang.web.mark;

import org.jspecify.annotations.NullMarked;
