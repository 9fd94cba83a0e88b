@NullMarked
package cn.taizhang.app.score;

import org.jspecify.annotations.NullMarked;
