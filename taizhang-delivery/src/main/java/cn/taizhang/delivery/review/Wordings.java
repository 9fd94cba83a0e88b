package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.thing.Phase;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.delivery.outcome.Ground;
import cn.taizhang.delivery.outcome.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The ways to say in the words of a promise what became of it, the most natural first.
///
/// 例: of 「力争举办促消费活动120场」 with 128 told 「举办促消费活动128场」; of 「云汀支线机场9月底前开工」, open at the end,
/// 「云汀支线机场未能如期开工」.
///
/// - The only figure in a wording is the one that was told; what the promise says of other figures is left out.
/// - Of what nobody told there is none.
record Wordings(Promise promise) {

    private static final List<String> REACH = List.of(
            "控制在", "稳定在", "保持在", "提高到", "提升到", "增加到", "降低到", "降到", "达到", "突破", "超过", "不低于", "不少于", "不超过", "不高于", "力争",
            "力争达到", "完成", "实现");
    private static final List<String> SCALES = List.of("以上", "以内", "以下", "左右", "之内", "多", "余");
    private static final int LONGEST_REASON = 30;

    List<String> of(Outcome outcome) {
        Set<String> all = new LinkedHashSet<>();
        if (outcome.ground() != Ground.SILENT) {
            if (!outcome.figure().isEmpty() && promise instanceof Promise.Number number) {
                figures(number.fact(), outcome.figure(), all);
            } else {
                words(outcome, all);
            }
        }
        return all.stream()
                .filter(wording -> !wording.isBlank())
                .map(wording -> soFar(outcome) + wording)
                .toList();
    }

    /// The figure of what goes on is no result of the year.
    static String soFar(Outcome outcome) {
        return outcome.ground() == Ground.RUNNING && !outcome.figure().isEmpty() ? "目前" : "";
    }

    private void figures(Fact fact, String told, Set<String> all) {
        BigDecimal value = new BigDecimal(told);
        String size = value.abs().stripTrailingZeros().toPlainString() + unit(fact);
        String text = text();
        int at = number(fact);
        // 「起数、人数分别下降8%、5%」: the words before a number are of two things
        if (at >= 0 && !text.contains("分别")) {
            String before = unhedged(text.substring(0, at));
            String after = unscaled(text.substring(at + numberWords(fact).length()), unit(fact));
            if (!hasDigits(before) && !hasDigits(after) && !before.isBlank()) {
                all.add(where() + before + size + after);
                all.add(where() + bare(before) + "达到" + size + after);
            }
        }
        String wording = where() + fact.measure().wording();
        String change = fact.quantity().kind() == Quantity.Kind.GROWTH
                ? value.signum() < 0 || written(fact).signum() < 0 ? "下降" : "增长"
                : "达到";
        all.add(wording + change + size);
        all.add(wording + size);
        all.add("全年" + wording + change + size);
        // 「研发投入强度目标达到」 would be read as an aim
        all.add(wording.replaceFirst("(预期)?目标$", "") + change + size);
    }

    private void words(Outcome outcome, Set<String> all) {
        switch (outcome.ground()) {
            case DONE -> done(all);
            case RUNNING -> all.add(object() + "正在推进");
            case LATER -> all.add(object() + "正在按计划推进");
            default -> {
                String why = why(outcome);
                missed(all, why);
                missed(all, "");
            }
        }
    }

    private void done(Set<String> all) {
        if (promise instanceof Promise.InWords words && words.entry() instanceof Commitment made) {
            Phase phase = words.thing().phase();
            if (phase == Phase.STARTED || phase == Phase.FINISHED) {
                acted(made, "如期", all);
            }
        }
        all.add(unnumbered() + "任务如期完成");
        all.add(object() + "任务如期完成");
        all.add(object() + "目标任务全面完成");
    }

    private void missed(Set<String> all, String why) {
        if (promise instanceof Promise.InWords words && words.entry() instanceof Commitment made) {
            Set<String> own = new LinkedHashSet<>();
            acted(made, "未能如期", own);
            own.forEach(one -> all.add(why + one));
        }
        all.add(why + object() + "目标任务未能如期完成");
        all.add(why + unnumbered() + "任务未能如期完成");
    }

    /// 「云汀支线机场如期开工」, or 「如期建成城市绿道」 where the verb goes first.
    private void acted(Commitment made, String how, Set<String> all) {
        String verb = made.act().verb();
        String object = made.act().object();
        if (verb.isBlank() || object.isBlank()) {
            return;
        }
        boolean first = how.equals("如期") && text().indexOf(verb) < text().indexOf(object);
        all.add(first ? how + verb + object : object + how + verb);
    }

    /// What somebody gave as the reason, where it is short and has neither figures nor sentences in it.
    private static String why(Outcome outcome) {
        String reason = outcome.reason().strip();
        boolean plain = !reason.isEmpty()
                && reason.length() <= LONGEST_REASON
                && !hasDigits(reason)
                && reason.chars().noneMatch(c -> "。;;!!??\n".indexOf(c) >= 0);
        return plain ? "因" + reason.replaceFirst("^[因受]", "") + "," : "";
    }

    private String object() {
        return switch (promise.entry()) {
            case Fact fact -> where() + fact.measure().wording();
            case Commitment made ->
                made.act().object().isBlank() ? unhedged(text()) : made.act().object();
            default -> unhedged(text());
        };
    }

    /// The part of the place that a figure is promised of, where its words do not name it: 禾阳县.
    private String where() {
        return promise.entry() instanceof Fact fact && !text().contains(fact.scope()) ? fact.scope() : "";
    }

    private String text() {
        return Matter.plain(promise.entry().evidence().text());
    }

    /// The words of a promise without a figure; of one with a figure, which nobody told, its measure alone.
    private String unnumbered() {
        return promise instanceof Promise.Number ? object() : unhedged(text());
    }

    /// Without the word that says how firmly it is promised.
    private String unhedged(String words) {
        String hedge = switch (promise.entry()) {
            case Fact fact -> fact.hedge().word();
            case Commitment made -> made.hedge().word();
            default -> "";
        };
        return hedge.isEmpty() ? words : words.replace(hedge, "");
    }

    /// Without the word of reaching at its end: 高新技术企业突破.
    private static String bare(String words) {
        String bare = words;
        for (String word : REACH) {
            bare = bare.endsWith(word) ? bare.substring(0, bare.length() - word.length()) : bare;
        }
        return bare;
    }

    private static String unscaled(String words, String unit) {
        List<String> begins = new ArrayList<>(List.of(unit));
        begins.addAll(SCALES);
        String rest = words;
        for (String begin : begins) {
            rest = !begin.isEmpty() && rest.startsWith(begin) ? rest.substring(begin.length()) : rest;
        }
        return rest;
    }

    private int number(Fact fact) {
        String words = numberWords(fact);
        int at = words.isEmpty() ? -1 : text().indexOf(words);
        return at >= 0 && text().indexOf(words, at + 1) < 0 ? at : -1;
    }

    private static String numberWords(Fact fact) {
        return Matter.plain(
                switch (fact.quantity()) {
                    case Quantity.Amount amount -> amount.number().text();
                    case Quantity.Range range -> range.number().text();
                    case Quantity.Words _ -> "";
                });
    }

    private static String unit(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> amount.unit();
            case Quantity.Range range -> range.unit();
            case Quantity.Words _ -> "";
        };
    }

    private static BigDecimal written(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> amount.value();
            case Quantity.Range range -> range.value();
            case Quantity.Words _ -> BigDecimal.ZERO;
        };
    }

    private static boolean hasDigits(String words) {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
