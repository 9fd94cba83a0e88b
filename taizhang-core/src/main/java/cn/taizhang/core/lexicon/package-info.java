@NullMarked
package cn.taizhang.core.lexicon;

import org.jspecify.annotations.NullMarked;
