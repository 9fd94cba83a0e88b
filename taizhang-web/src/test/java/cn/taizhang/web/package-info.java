@NullMarked
package cn.taizhang.web;

import org.jspecify.annotations.NullMarked;
