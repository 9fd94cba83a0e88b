/// The public page, and what the office and units do about it.
@NullMarked
package cn.taizhang.web.disclosure;

import org.jspecify.annotations.NullMarked;
