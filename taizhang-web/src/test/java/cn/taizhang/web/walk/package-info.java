/// The whole reading room as its users walk through it: one way from the first file to the last page, and every page.
@NullMarked
package cn.taizhang.web.walk;

import org.jspecify.annotations.NullMarked;
