package cn.taizhang.web.system;

import cn.taizhang.web.chain.ChainChecks;
import java.util.List;

/// What the page about the program shows.
public record AboutPage(About about, ChainChecks.State chain, List<Libraries.Library> libraries) {

    public AboutPage {
        libraries = List.copyOf(libraries);
    }
}
