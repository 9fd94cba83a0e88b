/// The files that events name, for who may see what happened.
@NullMarked
package cn.taizhang.web.evidence;

import org.jspecify.annotations.NullMarked;
