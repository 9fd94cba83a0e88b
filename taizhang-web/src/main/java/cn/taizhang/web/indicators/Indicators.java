package cn.taizhang.web.indicators;

import cn.taizhang.web.known.Known;
import cn.taizhang.web.panel.Panels;
import org.springframework.stereotype.Component;

/// What is at hand for the pages of indicators.
@Component
record Indicators(Known known, Panels panels) {}
