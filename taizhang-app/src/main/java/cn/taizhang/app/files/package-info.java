@NullMarked
package cn.taizhang.app.files;

import org.jspecify.annotations.NullMarked;
