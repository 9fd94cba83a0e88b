/// The families of the number lint that read words: counted lists, shares of few things, glossary terms, damaged
/// numbers.
@NullMarked
package cn.taizhang.compare.check.words;

import org.jspecify.annotations.NullMarked;
