package cn.taizhang.bench;

import cn.taizhang.gates.HouseRules;
import cn.taizhang.gates.Module;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("bench", "core", "rules", "ingest", "table", "compare", "ledger", "delivery", "app")
                .withPrints();
    }
}
