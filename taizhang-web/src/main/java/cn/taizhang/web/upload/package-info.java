/// Takes in files that came over the network: what they are called, and what stands in them.
@NullMarked
package cn.taizhang.web.upload;

import org.jspecify.annotations.NullMarked;
