/// 驾驶舱: the page of leaders, on which nothing stands that cannot be opened.
@NullMarked
package cn.taizhang.web.cockpit;

import org.jspecify.annotations.NullMarked;
