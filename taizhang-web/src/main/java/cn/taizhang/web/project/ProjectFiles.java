package cn.taizhang.web.project;

import cn.taizhang.delivery.project.Project;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files that the events of a project name.
///
/// 例: `318/2` is the second file of event 318.
final class ProjectFiles {

    static Optional<Attached> of(Project project, String name) {
        return project.events().stream().flatMap(event -> named(event, name)).findFirst();
    }

    private static Stream<Attached> named(Event event, String name) {
        List<Attached> files = Attached.of(event.fields());
        return IntStream.range(0, files.size())
                .filter(i -> (event.seq() + "/" + (i + 1)).equals(name))
                .mapToObj(files::get);
    }

    private ProjectFiles() {}
}
