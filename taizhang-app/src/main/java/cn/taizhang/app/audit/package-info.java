@NullMarked
package cn.taizhang.app.audit;

import org.jspecify.annotations.NullMarked;
