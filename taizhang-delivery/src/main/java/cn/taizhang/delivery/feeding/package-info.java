/// What is done with feeds: they are issued and revoked, they post, and units settle what was posted.
@NullMarked
package cn.taizhang.delivery.feeding;

import org.jspecify.annotations.NullMarked;
