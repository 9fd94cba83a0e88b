package cn.taizhang.app.panel;

import cn.taizhang.app.files.TableFile;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.table.Bilingual;
import java.util.List;

/// What the codebook of a panel says besides its columns.
///
/// 例: 地区生产总值目标与结果 · Targets and results: gross domestic product.
public final class Explaining {

    private Explaining() {}

    public static TableFile.Explained of(Question question, Indicator indicator) {
        Bilingual title = new Bilingual(
                indicator.names().chinese() + "目标与结果",
                "Targets and results: " + indicator.names().english());
        return new TableFile.Explained(
                title,
                List.of(
                        new Bilingual(
                                "每个地区每个报告年度一行,没有提到该指标的报告也有一行。",
                                "One row for each place and report year, also where the report says nothing of the indicator."),
                        new Bilingual(
                                "年度 year 是定目标的年份;actual 是同一份报告所说上一年的结果;result 是下一年报告所说本年的结果。",
                                "year is the year whose target is set; actual is what the same report says of the year before; result is what the next report says of this year."),
                        new Bilingual(
                                "指标 " + question.indicator() + ";数值按原文,未经换算;_start 与 _end 按 Unicode 码点计,左闭右开。",
                                "Indicator " + question.indicator()
                                        + "; numbers as written, in their units; _start and _end count Unicode code points of the decoded source, half open.")));
    }
}
