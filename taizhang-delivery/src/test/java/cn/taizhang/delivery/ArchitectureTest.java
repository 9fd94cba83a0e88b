package cn.taizhang.delivery;

import cn.taizhang.gates.HouseRules;
import cn.taizhang.gates.Module;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("delivery", "core", "table", "compare", "ledger");
    }
}
