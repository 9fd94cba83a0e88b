@NullMarked
package cn.taizhang.web.places;

import org.jspecify.annotations.NullMarked;
