/// Words shown with a part of them marked.
@NullMarked
package cn.taizhang.web.snippet;

import org.jspecify.annotations.NullMarked;
