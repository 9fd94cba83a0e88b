package cn.taizhang.delivery.outcome;

import cn.taizhang.table.Bilingual;

/// On what the ledger's own verdict rests.
///
/// 例: 新建充电桩3000个, told 2460: FIGURE; 云汀支线机场9月底前开工, closed: DONE.
public enum Ground {
    FIGURE("报送的数值", "the figure told"),
    DONE("已办结或销号", "completed or closed"),
    OPEN("年底未办结", "open at the end"),
    CARRIED("顺延下年", "carried over"),
    STOPPED("已中止", "stopped"),
    RUNNING("在办,尚未到期或待审核", "under way, not due or not reviewed yet"),
    LATER("以后年度到期", "due in a later year"),
    SILENT("无人报送", "nothing told");

    private final Bilingual words;

    Ground(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}
