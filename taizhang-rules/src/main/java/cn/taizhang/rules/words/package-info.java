/// The words by which the number lint tells counted lists, shares of counted things and damaged numbers.
@NullMarked
package cn.taizhang.rules.words;

import org.jspecify.annotations.NullMarked;
