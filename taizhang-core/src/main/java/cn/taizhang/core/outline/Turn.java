package cn.taizhang.core.outline;

import cn.taizhang.core.record.Section.Role;

/// A sentence from which on the text plays another role.
///
/// 例: the sentence of 「在肯定成绩的同时,我们也清醒认识到,…还存在不少问题」 turns to PROBLEMS.
///
/// - `annual` is set where the sentence itself speaks of the plan year.
/// - `listed` is set where a list follows on lines of its own.
record Turn(Role role, int at, boolean annual, boolean listed) {}
