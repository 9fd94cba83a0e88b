package cn.taizhang.ingest;

import cn.taizhang.core.text.Source;
import java.util.List;

/// What became of a file.
public sealed interface Taken {

    record Accepted(Source source, List<Part> parts) implements Taken {
        public Accepted {
            parts = List.copyOf(parts);
        }
    }

    record Refused(String name, Refusal reason, String message) implements Taken {}
}
