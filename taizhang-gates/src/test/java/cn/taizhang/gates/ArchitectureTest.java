package cn.taizhang.gates;

class ArchitectureTest implements HouseRules {

    @Override
    public Module module() {
        return Module.of("gates");
    }
}
