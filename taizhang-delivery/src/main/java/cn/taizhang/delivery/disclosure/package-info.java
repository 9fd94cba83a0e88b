/// What the public is shown 公开: tasks that were released, what visitors write about them, what units say to that.
@NullMarked
package cn.taizhang.delivery.disclosure;

import org.jspecify.annotations.NullMarked;
