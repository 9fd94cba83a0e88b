/// What many routes of the API have in common, described once.
@NullMarked
package cn.taizhang.web.described;

import org.jspecify.annotations.NullMarked;
