package cn.taizhang.rules.honour;
import cn.taizhang.core.promise.*;
public final class HonourRules { public static CueBook<Cue> honours(){ return cn.taizhang.rules.promise.PromiseRules.commitments(); } }
