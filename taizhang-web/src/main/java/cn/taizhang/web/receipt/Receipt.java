package cn.taizhang.web.receipt;

import cn.taizhang.web.catalog.Item;
import java.util.List;

/// What became of one uploaded file.
///
/// 例: `{"outcome":"added","message":"已加入 268 条记录","file":"2024.docx","documents":[…]}`.
///
/// - `outcome` is `added`, `known`, `edition`, `reread`, `variant`, `misfiled` or `apart`; `message` says it in the
///   language of the request.
record Receipt(
        String outcome,
        String message,
        String file,
        String path,
        String sha256,
        List<Document> documents,
        long records,
        List<Odd> remarks) {

    Receipt {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
    }

    /// A document the file holds; `twins` hold the same report.
    record Document(
            long document, String place, int year, String state, long records, List<Item.Twin> twins, String page) {
        Document {
            twins = List.copyOf(twins);
        }
    }

    /// What was odd about the text.
    record Odd(String code, String detail, String quote) {}

    /// The document to open first: one that counts, else any.
    long first() {
        return documents.stream()
                .filter(one -> one.state().equals("counted"))
                .findFirst()
                .or(() -> documents.stream().findFirst())
                .map(Document::document)
                .orElse(0L);
    }
}
