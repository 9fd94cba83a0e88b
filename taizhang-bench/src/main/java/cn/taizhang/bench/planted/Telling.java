package cn.taizhang.bench.planted;

import java.util.List;

/// Writes the sentences of one planted error, with other names and figures each time.
///
/// 例: 棠川县新建改建农村公路1260公里, and later 1620公里.
@FunctionalInterface
public interface Telling {

    /// What is told in a report given in a year.
    List<Told> tell(Draw draw, int year);
}
