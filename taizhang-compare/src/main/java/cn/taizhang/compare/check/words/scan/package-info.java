/// What the word checks share: words by use, small counts, and how a finding is noted.
@NullMarked
package cn.taizhang.compare.check.words.scan;

import org.jspecify.annotations.NullMarked;
