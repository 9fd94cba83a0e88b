package cn.taizhang.ledger;

import cn.taizhang.gates.HouseRules;
import cn.taizhang.gates.Module;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("ledger", "core", "rules", "table", "compare");
    }
}
