/// The fields of an event as values.
@NullMarked
package cn.taizhang.delivery.field;

import org.jspecify.annotations.NullMarked;
