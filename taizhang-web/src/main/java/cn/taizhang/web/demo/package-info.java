/// The demonstration: the invented city 云汀市 in the middle of its year.
@NullMarked
package cn.taizhang.web.demo;

import org.jspecify.annotations.NullMarked;
