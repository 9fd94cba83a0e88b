/// What people do about the public page: switching it, releasing tasks, writing, answering; and what it shows.
@NullMarked
package cn.taizhang.delivery.opening;

import org.jspecify.annotations.NullMarked;
