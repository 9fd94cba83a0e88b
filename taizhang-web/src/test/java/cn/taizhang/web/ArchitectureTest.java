package cn.taizhang.web;

import cn.taizhang.gates.HouseRules;
import cn.taizhang.gates.Module;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("web", "core", "rules", "ingest", "table", "compare", "ledger", "delivery", "app");
    }
}
