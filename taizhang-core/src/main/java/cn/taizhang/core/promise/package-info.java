@NullMarked
package cn.taizhang.core.promise;

import org.jspecify.annotations.NullMarked;
