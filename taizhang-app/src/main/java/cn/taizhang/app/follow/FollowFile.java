package cn.taizhang.app.follow;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Where followed promises are written, and how.
sealed interface FollowFile {

    /// What hands over the answers, one pair of reports after the other.
    interface Answers {
        void into(Consumer<FollowRun.Answered> sink);
    }

    void write(Console console, Answers answers);

    static FollowFile of(FollowFormat format, Path output, boolean mark) {
        return switch (format) {
            case TABLE -> new Terminal(output);
            case JSONL -> new Data(output, TableFormat.JSONL, mark);
            case CSV -> new Data(output, TableFormat.CSV, mark);
            case XLSX -> new Data(output, TableFormat.XLSX, mark);
            case PARQUET -> new Data(output, TableFormat.PARQUET, mark);
            case DOCX -> new Fulfilment(output);
        };
    }

    /// A table for a person.
    record Terminal(Path output) implements FollowFile {
        @Override
        public void write(Console console, Answers answers) {
            try (FollowList list = new FollowList(console, output)) {
                answers.into(list::show);
                list.finish();
            }
        }
    }

    /// One row a promise.
    record Data(Path output, TableFormat format, boolean mark) implements FollowFile {

        private static final TableFile.Explained EXPLAINED = new TableFile.Explained(
                new Bilingual("承诺与结果对照", "Promises and what became of them"),
                List.of(
                        new Bilingual(
                                "每条承诺一行;结论按规则得出,规则见 docs/follow.md。",
                                "One row a promise; the verdicts follow the rules of docs/follow.md."),
                        new Bilingual(
                                "start、end 等按 Unicode 码点计,左闭右开;数值照原文,未经换算。",
                                "start, end and the like count Unicode code points, half open; numbers as written.")));

        @Override
        public void write(Console console, Answers answers) {
            Style style = new Style(mark, console.messages().language() == Language.ENGLISH);
            Table table = FollowColumns.table();
            new TableFile(output, format, style)
                    .write(
                            table,
                            EXPLAINED,
                            sink -> answers.into(answered -> answered.followed()
                                    .forEach(followed -> sink.accept(FollowCells.of(
                                                    answered.pair(),
                                                    followed,
                                                    answered.lineage().of(followed.promise()))
                                            .under(table.names())))),
                            console.out());
        }
    }

    /// The table of fulfilment (任务落实情况表) for Word, one table a pair of reports.
    record Fulfilment(Path output) implements FollowFile {
        @Override
        public void write(Console console, Answers answers) {
            try (Output out = Output.to(output, console.out())) {
                try (FulfilmentTable table = new FulfilmentTable(console.messages(), out.stream())) {
                    answers.into(
                            answered -> table.write(answered.pair().earlier().report(), answered.followed()));
                }
                out.finish();
            }
        }
    }
}
