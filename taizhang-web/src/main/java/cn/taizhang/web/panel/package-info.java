/// Panels of indicators as pages show them: made once, narrowed to what a person may see.
@NullMarked
package cn.taizhang.web.panel;

import org.jspecify.annotations.NullMarked;
