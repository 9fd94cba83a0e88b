/// Who may come in, and what each may do.
@NullMarked
package cn.taizhang.web.door;

import org.jspecify.annotations.NullMarked;
