@NullMarked
package cn.taizhang.web.fulfilment;

import org.jspecify.annotations.NullMarked;
