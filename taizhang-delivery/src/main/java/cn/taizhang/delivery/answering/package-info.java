/// What people do about motions, suggestions and proposals: registering, handing over, answering, judging.
@NullMarked
package cn.taizhang.delivery.answering;

import org.jspecify.annotations.NullMarked;
