@NullMarked
package cn.taizhang.web.promise;

import org.jspecify.annotations.NullMarked;
