package cn.taizhang.web.slips;

import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.slip.Ground;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.table.word.WordPaper.Part;
import cn.taizhang.web.office.Telling;
import cn.taizhang.web.page.Day;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A slip as a paper, as it was issued: what its page shows, its printer prints and its document of Word holds.
///
/// 例: 督办单, 督办〔2025〕12号, 市教育局：, 一、事由 …, 二、有关任务 …, 三、要求 …, 请于2025年9月30日前书面答复。
public record SlipPaper(List<Paragraph> paragraphs) {

    /// A paragraph of it.
    public record Paragraph(Part part, String words) {}

    public SlipPaper {
        paragraphs = List.copyOf(paragraphs);
    }

    static SlipPaper of(Slip slip, String unit, Words words) {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(
                Part.TITLE, words.say("slips.paper.title." + slip.rung().code())));
        all.add(new Paragraph(Part.NUMBER, slip.printed()));
        all.add(new Paragraph(Part.ADDRESSEE, words.say("slips.paper.to", unit)));
        all.add(new Paragraph(Part.HEADING, words.say("slips.paper.reason")));
        body(all, slip.wording().reason());
        all.add(new Paragraph(Part.HEADING, words.say("slips.paper.matter")));
        for (Ground ground : slip.matter().grounds()) {
            all.add(new Paragraph(Part.BODY, ground(ground, words)));
        }
        if (!slip.matter().problem().isEmpty()) {
            body(
                    all,
                    words.say(
                            "slips.paper.problem",
                            slip.matter().title(),
                            slip.matter().problem()));
        }
        all.add(new Paragraph(Part.HEADING, words.say("slips.paper.demands")));
        body(all, slip.wording().demands());
        body(all, words.say("slips.paper.reply", Day.of(slip.replyBy(), words)));
        if (!slip.wording().jump().isEmpty()) {
            body(all, words.say("slips.paper.jump", slip.wording().jump()));
        }
        if (!slip.wording().issuer().isEmpty()) {
            all.add(new Paragraph(Part.SIGNATURE, slip.wording().issuer()));
        }
        all.add(new Paragraph(Part.SIGNATURE, Day.of(Progress.day(slip.issue().at()), words)));
        return new SlipPaper(all);
    }

    private static void body(List<Paragraph> all, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> all.add(new Paragraph(Part.BODY, line.strip())));
    }

    private static String ground(Ground ground, Words words) {
        Telling telling = new Telling(words);
        String why = ground.reasons().stream()
                .map(reason -> telling.reason(dated(reason, words)))
                .collect(Collectors.joining(words.say("office.and")));
        String said = words.isEnglish() ? why : why.replace(',', '，').replace(';', '；');
        String quote = ground.quote().isEmpty() ? "" : words.say("slips.paper.quote", ground.quote());
        return words.say(
                "slips.paper.task",
                ground.title(),
                ground.task(),
                quote,
                words.of(ground.light().words()),
                said);
    }

    /// The same with its dates as people write them.
    private static Lit.Reason dated(Lit.Reason reason, Words words) {
        return new Lit.Reason(
                reason.rule(),
                reason.inputs().stream().map(input -> dated(input, words)).toList());
    }

    private static String dated(String input, Words words) {
        try {
            return Day.of(LocalDate.parse(input), words);
        } catch (DateTimeParseException e) {
            return input;
        }
    }
}
