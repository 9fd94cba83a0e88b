/// `taizhang panel`: many reports and one indicator in, one row a place and year out.
@NullMarked
package cn.taizhang.app.panel;

import org.jspecify.annotations.NullMarked;
