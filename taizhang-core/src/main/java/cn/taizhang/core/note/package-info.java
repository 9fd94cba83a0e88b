/// What a report says besides figures and promises: livelihood items, admitted problems, glossary terms.
@NullMarked
package cn.taizhang.core.note;

import org.jspecify.annotations.NullMarked;
