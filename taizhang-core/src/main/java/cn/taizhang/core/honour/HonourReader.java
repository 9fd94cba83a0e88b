package cn.taizhang.core.honour;
import cn.taizhang.core.promise.*;
import cn.taizhang.core.record.*;
import cn.taizhang.core.text.*;
import java.util.*;
public final class HonourReader { public HonourReader(CueBook<Cue> b){} public List<Honour> read(Document d, List<Section> s){return List.of();} }
