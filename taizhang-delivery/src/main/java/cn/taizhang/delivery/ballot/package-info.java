/// Secret ballots: sealed, opened together, counted by anybody.
@NullMarked
package cn.taizhang.delivery.ballot;

import org.jspecify.annotations.NullMarked;
