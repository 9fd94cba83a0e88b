/// Pages of the people's congress: candidates, votes and what they came to.
@NullMarked
package cn.taizhang.web.congress;

import org.jspecify.annotations.NullMarked;
