/// One index open for all threads of a server.
@NullMarked
package cn.taizhang.ledger.search.shared;

import org.jspecify.annotations.NullMarked;
