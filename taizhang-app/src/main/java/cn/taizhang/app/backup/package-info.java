@NullMarked
package cn.taizhang.app.backup;

import org.jspecify.annotations.NullMarked;
