package cn.taizhang.bench.planted.real;

import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Plant;
import cn.taizhang.bench.planted.Sowing;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a note from a real glossary; the numbers of the others stay.
///
/// 例: of 1.“两重”：… 2.“两新”：… 3.“双碳”：… the second goes.
public final class RealGlossary implements Sowing {

    private static final Pattern HEADING = Pattern.compile("(?m)^[^\\n。]{0,20}名词(?:解释|注释)[\\s　]{0,4}$");
    private static final Pattern NOTE = Pattern.compile("(?m)^[\\s　]{0,8}\\d{1,2}[.．、]([^\\n：:]{2,24})[：:][^\\n]*\\n");

    @Override
    public Optional<Plant> sow(Pair pair, Draw draw) {
        String text = pair.draft().text();
        Matcher heading = HEADING.matcher(text);
        if (!heading.find()) {
            return Optional.empty();
        }
        List<MatchResult> notes = NOTE.matcher(text)
                .results()
                .filter(note -> note.start() >= heading.end())
                .toList();
        List<Plant> plants = new ArrayList<>();
        for (int i = 1; i < notes.size() - 1; i++) {
            MatchResult note = notes.get(i);
            int used = text.indexOf(note.group(1).strip());
            if (used < heading.start()) {
                Span use = new Span(used, used + note.group(1).strip().length());
                Span around =
                        new Span(notes.get(i - 1).start(), notes.get(i + 1).end());
                plants.add(new Plant(
                        List.of(), List.of(new Edit(note.start(), note.end(), "")), List.of(), List.of(use, around)));
            }
        }
        return plants.isEmpty() ? Optional.empty() : Optional.of(draw.pick(plants));
    }
}
