@NullMarked
package cn.taizhang.app.scope;

import org.jspecify.annotations.NullMarked;
