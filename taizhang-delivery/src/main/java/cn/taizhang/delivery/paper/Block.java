package cn.taizhang.delivery.paper;

import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.List;

/// A piece of a paper: a line of its own, a paragraph of clauses, or a table.
///
/// 例: the heading 「一、总体情况」, then a paragraph of four clauses.
public sealed interface Block {

    /// A title, a heading, a signature.
    record Line(Part part, String words) implements Block {}

    /// A paragraph.
    record Body(List<Clause> clauses) implements Block {
        public Body {
            clauses = List.copyOf(clauses);
        }

        public static Body plain(String words) {
            return new Body(List.of(Clause.plain(words)));
        }

        /// Its words, empty where nothing of it is part of the final text.
        public String written(boolean marks) {
            StringBuilder all = new StringBuilder();
            clauses.forEach(clause -> all.append(clause.written(marks)));
            return all.toString();
        }
    }

    /// A table; the statements of a row stand in its last columns.
    record Grid(List<WordColumn> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A row of a table: cells, then statements.
    record Row(List<Cell> cells, List<Clause> clauses) {
        public Row {
            cells = List.copyOf(cells);
            clauses = List.copyOf(clauses);
        }

        public List<Cell> written(boolean marks) {
            List<Cell> all = new ArrayList<>(cells);
            clauses.forEach(clause -> all.add(Cell.text(clause.written(marks))));
            return all;
        }
    }
}
