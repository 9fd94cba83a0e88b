/// What people do with slips: issuing, answering and judging them, rung by rung.
@NullMarked
package cn.taizhang.delivery.escalation;

import org.jspecify.annotations.NullMarked;
