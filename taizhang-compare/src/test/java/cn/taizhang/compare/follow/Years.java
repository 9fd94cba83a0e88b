package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.rules.RuleFiles;
import java.util.List;

/// Reports of 云汀市 for 2023 and 2024 with some sentences, read by the reader as it ships.
final class Years {

    private static final Knowledge KNOWLEDGE = RuleFiles.load();
    private static final Reader READER = new Reader(KNOWLEDGE);
    static final Lookup LOOKUP = Lookup.knowing(KNOWLEDGE);
    private static final AccountReader ACCOUNTS = LOOKUP.accounts();

    private Years() {}

    /// The report of a year with what it says of the year before, and what it plans.
    static Account report(int year, String review, String plan) {
        String text = year + "年云汀市政府工作报告\n各位代表:\n一、" + (year - 1) + "年工作回顾\n" + review + "\n二、" + year + "年工作安排\n"
                + plan + "\n";
        Source source =
                new Source("云汀" + year + ".txt", Source.Format.TXT, year + "0123456789ab", "txt", text, List.of());
        return ACCOUNTS.of(READER.read(new Document(source, MappedText.identity(text))), "云汀" + year + ".txt");
    }

    /// What became of what was planned for 2023, by what the report of 2024 tells.
    static List<Followed> followed(String plan, String review) {
        Account earlier = report(2023, "全年工作平稳。", plan);
        Account later = report(2024, review, "继续努力。");
        return new Follow(LOOKUP).of(earlier, later, new Others(List.of(earlier, later)));
    }

    /// The one promise that holds these words.
    static Followed one(String words, String plan, String review) {
        return followed(plan, review).stream()
                .filter(each -> each.promise().entry().evidence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
