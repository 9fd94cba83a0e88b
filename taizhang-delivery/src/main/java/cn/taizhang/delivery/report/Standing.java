package cn.taizhang.delivery.report;

import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;

/// How far a task is, in the words of a paper, by what was told last.
///
/// 例: 已完成5家,为年度目标的41.7%; 完成进度85%; 已办结; 已报结,待审核; 已中止; 尚未报送进展.
final class Standing {

    static String words(Task task) {
        if (task.state().isDone()) {
            return figure(task).isEmpty() ? "已办结" : "已办结," + figure(task);
        }
        return switch (task.state()) {
            case STOPPED -> "已中止";
            case CARRIED -> "已顺延下年";
            case UNDER_REVIEW -> "已报结,待审核";
            default -> task.feedback().isEmpty() ? "尚未报送进展" : told(task);
        };
    }

    private static String told(Task task) {
        String figure = figure(task);
        if (!figure.isEmpty()) {
            return figure;
        }
        return task.feedback().reversed().stream()
                .map(Feedback::percent)
                .filter(percent -> !percent.isEmpty())
                .map(percent ->
                        "完成进度" + new BigDecimal(percent).stripTrailingZeros().toPlainString() + "%")
                .findFirst()
                .orElse("正在推进");
    }

    private static String figure(Task task) {
        return !task.aim().isCountable()
                ? ""
                : task.feedback().reversed().stream()
                        .map(Feedback::value)
                        .filter(value -> !value.isEmpty())
                        .map(value -> "已完成" + value + task.aim().unit() + ",为年度目标的"
                                + task.aim()
                                        .percent(new BigDecimal(value))
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + "%")
                        .findFirst()
                        .orElse("");
    }

    private Standing() {}
}
