@NullMarked
package cn.taizhang.core.project;

import org.jspecify.annotations.NullMarked;
