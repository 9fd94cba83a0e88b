/// 兑现: how promises came out, counted by field, year and place.
@NullMarked
package cn.taizhang.web.fulfilment;

import org.jspecify.annotations.NullMarked;
