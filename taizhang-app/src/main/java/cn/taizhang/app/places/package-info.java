@NullMarked
package cn.taizhang.app.places;

import org.jspecify.annotations.NullMarked;
