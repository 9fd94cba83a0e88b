package cn.taizhang.app;

import cn.taizhang.gates.HouseRules;
import cn.taizhang.gates.Module;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("app", "core", "rules", "ingest", "table", "compare", "ledger", "delivery")
                .withPrints();
    }
}
