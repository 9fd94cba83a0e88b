/// 驾驶舱: the whole of delivery on one screen, each figure with what it opens to.
@NullMarked
package cn.taizhang.delivery.cockpit;

import org.jspecify.annotations.NullMarked;
