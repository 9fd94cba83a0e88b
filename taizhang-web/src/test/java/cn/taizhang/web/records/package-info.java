@NullMarked
package cn.taizhang.web.records;

import org.jspecify.annotations.NullMarked;
