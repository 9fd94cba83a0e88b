/// The words by which a panel tells a figure of one year from averages, sums, parts of a year and recalled aims.
@NullMarked
package cn.taizhang.rules.panel;

import org.jspecify.annotations.NullMarked;
