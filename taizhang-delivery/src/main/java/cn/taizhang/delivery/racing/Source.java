package cn.taizhang.delivery.racing;

import cn.taizhang.table.Bilingual;

/// Where the results of a lane come from. There are no others: nothing that people do in the program is a result.
///
/// 例: FIGURES 指标: tasks that count something, such as 公办托育机构 12家.
public enum Source {
    TASKS("任务", "tasks"),
    FIGURES("指标", "figures"),
    PROJECTS("项目投资", "investment of projects");

    private final Bilingual words;

    Source(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}
