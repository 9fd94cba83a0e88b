/// What people do for a people's congress: opening votes, casting, counting.
@NullMarked
package cn.taizhang.delivery.voting;

import org.jspecify.annotations.NullMarked;
