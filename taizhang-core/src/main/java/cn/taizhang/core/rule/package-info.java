@NullMarked
package cn.taizhang.core.rule;

import org.jspecify.annotations.NullMarked;
