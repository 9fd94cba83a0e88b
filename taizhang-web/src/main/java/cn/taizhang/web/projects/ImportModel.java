package cn.taizhang.web.projects;

import java.util.List;

/// What the page for sheets shows: what is wrong with the sheet that was sent, or how many rows were taken.
public record ImportModel(List<String> faults, int taken) {

    public ImportModel {
        faults = List.copyOf(faults);
    }
}
