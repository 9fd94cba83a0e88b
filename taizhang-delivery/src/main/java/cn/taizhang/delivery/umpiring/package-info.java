/// The commands of racing: leagues are defined, races shown, appealed against, ruled on and published.
@NullMarked
package cn.taizhang.delivery.umpiring;

import org.jspecify.annotations.NullMarked;
