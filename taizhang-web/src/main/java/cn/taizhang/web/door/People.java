package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;

/// Tells who asks.
public interface People {
    Person of(HttpServletRequest request);
}
