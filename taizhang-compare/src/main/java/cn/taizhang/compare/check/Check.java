package cn.taizhang.compare.check;

import java.util.List;

/// Looks for one [Family] of contradictions in a draft; a pure function.
///
/// - The findings are in the order of the text and the same for the same draft.
public interface Check {

    /// What it finds; empty where nothing is wrong.
    List<Finding> findings(Draft draft);
}
