/// Projects 项目: from 谋划 to 入统, their money, and the three rates.
@NullMarked
package cn.taizhang.delivery.project;

import org.jspecify.annotations.NullMarked;
