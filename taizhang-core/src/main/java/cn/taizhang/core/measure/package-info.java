@NullMarked
package cn.taizhang.core.measure;

import org.jspecify.annotations.NullMarked;
