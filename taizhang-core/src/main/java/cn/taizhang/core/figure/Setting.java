package cn.taizhang.core.figure;

import cn.taizhang.core.record.Section.Role;

/// What the place of a sentence in the report says about its figures.
///
/// 例: in 「一、2023年工作回顾」 of a report for 2024: role REVIEW, from 2023 to 2023, path 一.
///
/// - `reportYear` is the year whose targets are set.
public record Setting(Role role, int from, int to, String path, int reportYear) {

    /// Finds the setting of a position of the canonical text.
    public interface Map {
        Setting at(int offset);
    }

    boolean looksBack() {
        return role.looksBack();
    }

    boolean severalYears() {
        return role == Role.REVIEW_YEARS || role == Role.GOALS_YEARS;
    }
}
