package cn.taizhang.ingest.split;

import cn.taizhang.ingest.clean.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Reads the signs by which a government work report is known; the name of the file is none of them.
///
/// 例: 「现在,我代表市人民政府向大会报告工作,请予审议」 opens one; 「受市人民政府委托,现将…计划执行情况…报告」 does not.
final class Signs {

    private static final int OPENING_WITHIN = 400;
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_SALUTATION = 8;
    private static final int LONGEST_CAPTION = 90;
    private static final List<String> BODIES = List.of("政府", "国务院");
    private static final List<String> OTHER_BODIES = List.of("常委会", "常务委员会", "法院", "检察院", "政协");
    private static final List<String> REVIEWS = List.of("审议", "审查", "意见", "批准");
    private static final List<String> PLANS = List.of("计划执行情况", "预算执行情况", "预算草案", "决算", "计划草案", "执行情况与", "执行情况和");
    private static final List<String> OFFICES =
            List.of("省长", "市长", "主席", "总理", "县长", "区长", "州长", "旗长", "盟长", "专员", "主任");

    private Signs() {}

    /// True for the paragraph in which the speaker says on whose behalf he reports.
    static boolean isOpening(String paragraph) {
        int limit = Math.min(paragraph.length(), OPENING_WITHIN);
        for (int at = paragraph.indexOf("代表"); at >= 0 && at < limit; at = paragraph.indexOf("代表", at + 1)) {
            int body = first(paragraph, BODIES, at, at + 40);
            int report = body < 0 ? -1 : paragraph.indexOf("报告", body, Math.min(paragraph.length(), body + 120));
            if (report >= 0 && first(paragraph, REVIEWS, report, report + 120) >= 0) {
                return true;
            }
        }
        return saysReport(paragraph);
    }

    /// 「现在,我向大会作政府工作报告,请予审议。」
    private static boolean saysReport(String paragraph) {
        int at = paragraph.indexOf("大会作政府工作报告", 0, Math.min(paragraph.length(), OPENING_WITHIN));
        return at >= 0 && first(paragraph, REVIEWS, at, at + 80) >= 0;
    }

    /// 「现在,我代表省人大常委会向大会作工作报告」: a congress, a court, a procuratorate speaks.
    static boolean isOpeningOfOthers(String paragraph) {
        int at = paragraph.indexOf("我代表");
        int body = at < 0 || at > OPENING_WITHIN ? -1 : first(paragraph, OTHER_BODIES, at, at + 40);
        return body >= 0 && paragraph.indexOf("报告", body, Math.min(paragraph.length(), body + 60)) >= 0;
    }

    /// True for a line that can stand between title and opening: title, date and session, name, slogan, caption, 各位代表.
    static boolean isHeadLine(String paragraph) {
        boolean exclaims = paragraph.endsWith("!") && paragraph.length() > LONGEST_SALUTATION;
        return (paragraph.length() <= LONGEST_HEAD && paragraph.indexOf('。') < 0 && !exclaims) || isCaption(paragraph);
    }

    /// 「2025年1月14日在北京市第十六届人民代表大会第三次会议上北京市市长殷勇同志作政府工作报告。」
    private static boolean isCaption(String paragraph) {
        return paragraph.length() <= LONGEST_CAPTION
                && paragraph.contains("作政府工作报告")
                && paragraph.indexOf('。') >= paragraph.length() - 1;
    }

    /// True for a head line that says what this is, when, before whom or by whom.
    static boolean isHeadShaped(String paragraph) {
        return isHeadLine(paragraph)
                && (isTitle(paragraph)
                        || paragraph.contains("代表大会")
                        || paragraph.contains("次会议")
                        || (first(paragraph, OFFICES, 0, paragraph.length()) >= 0 && paragraph.length() <= 30)
                        || (Shapes.isSalutation(paragraph, 0, paragraph.length())
                                && paragraph.length() <= LONGEST_SALUTATION));
    }

    static boolean isTitle(String paragraph) {
        int stop = paragraph.indexOf('。');
        return paragraph.length() <= LONGEST_HEAD
                && paragraph.replace(" ", "").contains("报告")
                && (stop < 0 || stop == paragraph.length() - 1);
    }

    static boolean isPlanOrBudget(String title) {
        return first(title, PLANS, 0, title.length()) >= 0 && !title.contains("政府工作报告");
    }

    /// 「受市人民政府委托」: a department speaks, not the government.
    static boolean isOnCommission(String paragraph) {
        int at = paragraph.indexOf("委托");
        return !saysReport(paragraph) && at > 0 && at < 60 && paragraph.lastIndexOf('受', at) >= 0;
    }

    /// How much in a text without opening words speaks for a report; 4 and more is one.
    static int weigh(List<String> paragraphs) {
        List<String> head = paragraphs.subList(0, Math.min(15, paragraphs.size()));
        List<String> headings = paragraphs.stream().filter(Signs::isHeading).toList();
        return weight(head, p -> isTitle(p) && p.contains("工作报告"), 2)
                + weight(head, p -> p.length() <= LONGEST_HEAD && p.contains("人民代表大会") && p.contains("会议"), 1)
                + weight(paragraphs, p -> Shapes.isSalutation(p, 0, p.length()), 2)
                + weight(headings, p -> holdsOne(p, "回顾", "工作"), 1)
                + weight(headings, p -> holdsOne(p, "目标", "任务", "安排", "重点"), 1)
                + weight(paragraphs, p -> p.contains("政府自身建设"), 1);
    }

    private static int weight(List<String> paragraphs, Predicate<String> sign, int weight) {
        return paragraphs.stream().anyMatch(sign) ? weight : 0;
    }

    private static boolean holdsOne(String paragraph, String... words) {
        return Arrays.stream(words).anyMatch(paragraph::contains);
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEAD && Shapes.enumerator(paragraph, 0, paragraph.length()) > 0;
    }

    private static int first(String text, List<String> words, int from, int to) {
        int limit = Math.min(text.length(), to);
        for (String word : words) {
            int at = text.indexOf(word, from, limit);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
