/// What people do about livelihood items before and after the vote: gathering, screening, making an adopted one a task.
@NullMarked
package cn.taizhang.delivery.gathering;

import org.jspecify.annotations.NullMarked;
