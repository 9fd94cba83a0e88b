/// The one place where commands become events, and events the state of delivery.
@NullMarked
package cn.taizhang.delivery.office;

import org.jspecify.annotations.NullMarked;
