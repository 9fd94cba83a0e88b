/// Posting: reminders are raised every minute, and leave the room by mail and webhook.
@NullMarked
package cn.taizhang.web.posting;

import org.jspecify.annotations.NullMarked;
