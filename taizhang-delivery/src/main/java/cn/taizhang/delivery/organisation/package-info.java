/// Who delivers: units in a tree, and their people.
@NullMarked
package cn.taizhang.delivery.organisation;

import org.jspecify.annotations.NullMarked;
