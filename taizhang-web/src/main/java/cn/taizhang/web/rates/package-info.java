/// The three rates of projects: 履约率, 开工率, 投产率.
@NullMarked
package cn.taizhang.web.rates;

import org.jspecify.annotations.NullMarked;
