/// What was read in each document, counted.
@NullMarked
package cn.taizhang.web.tally;

import org.jspecify.annotations.NullMarked;
