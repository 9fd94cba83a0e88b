/// The office 督查 of the room: who acts in it, and how a page asks and acts.
@NullMarked
package cn.taizhang.web.office;

import org.jspecify.annotations.NullMarked;
