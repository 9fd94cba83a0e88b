/// What people do for a people's congress: gathering and screening candidates, opening votes, casting, counting.
@NullMarked
package cn.taizhang.delivery.voting;

import org.jspecify.annotations.NullMarked;
