@NullMarked
package cn.taizhang.rules.gold.item;

import org.jspecify.annotations.NullMarked;
