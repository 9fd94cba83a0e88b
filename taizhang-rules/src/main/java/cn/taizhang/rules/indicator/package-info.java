/// Loads the known indicators from their YAML files, strictly: every fault of every file is told at once.
@NullMarked
package cn.taizhang.rules.indicator;

import org.jspecify.annotations.NullMarked;
