@NullMarked
package cn.taizhang.web.catalog;

import org.jspecify.annotations.NullMarked;
