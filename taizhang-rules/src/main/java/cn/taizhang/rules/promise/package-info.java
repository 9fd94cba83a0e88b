@NullMarked
package cn.taizhang.rules.promise;

import org.jspecify.annotations.NullMarked;
