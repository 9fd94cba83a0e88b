package cn.taizhang.web.places;

import cn.taizhang.web.known.Known;
import cn.taizhang.web.panel.Panels;
import org.springframework.stereotype.Component;

/// What is at hand for comparing places.
@Component
record Comparing(Known known, Panels panels) {}
