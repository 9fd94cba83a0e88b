package cn.taizhang.delivery.cockpit;

import java.math.BigDecimal;

/// How a unit stands with its tasks: by how many points they are before or behind the 序时 line on the average.
///
/// 例: 市民政局: nine tasks, three done, two red, 12.4 points behind.
///
/// - `lead` is the mean of progress less line over all its tasks; what nobody told of stands at 0, what is done at 100.
public record Pace(String unit, int tasks, int done, int red, BigDecimal lead) {}
