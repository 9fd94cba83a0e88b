/// One request with what it may use: the ledger, the person, the language.
@NullMarked
package cn.taizhang.web.visit;

import org.jspecify.annotations.NullMarked;
