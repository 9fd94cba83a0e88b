/// Which field of government a matter belongs to.
@NullMarked
package cn.taizhang.rules.field;

import org.jspecify.annotations.NullMarked;
