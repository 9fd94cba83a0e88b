package cn.taizhang.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What holds for every reading of every file, however damaged.
///
/// - The quote of every record is the decoded source at its offsets.
/// - Every ASCII digit of a report's canonical text stands in a fact's number or in a remark excluded or unread.
/// - Numbers do not cross: two of them are one stretch or have nothing in common.
/// - No two records share an id.
final class ReadingLaws {

    private ReadingLaws() {}

    static void check(ReadFile file) {
        if (file instanceof ReadFile.Parts parts) {
            Set<String> ids = new HashSet<>();
            for (ReadPart part : parts.parts()) {
                String source = part.document().source().text();
                int[] offsets = offsets(source);
                for (Entry entry : part.entries()) {
                    quotes(entry.evidence(), source, offsets);
                    assertThat(ids.add(entry.id().value()))
                            .as("id %s", entry.id())
                            .isTrue();
                }
                if (part instanceof ReadPart.Whole whole) {
                    digits(whole, source, offsets);
                }
            }
        }
    }

    /// Where each code point begins in UTF-16, and the end.
    private static int[] offsets(String source) {
        int[] offsets = new int[source.codePointCount(0, source.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < source.length() ? Character.charCount(source.codePointAt(at)) : 0;
        }
        return offsets;
    }

    private static void quotes(Evidence evidence, String source, int[] offsets) {
        assertThat(evidence.quote()).isEqualTo(source.substring(offsets[evidence.start()], offsets[evidence.end()]));
    }

    private static void digits(ReadPart.Whole whole, String source, int[] offsets) {
        Set<Span> numbers = new TreeSet<>();
        for (Entry entry : whole.entries()) {
            for (Evidence number : numbers(entry)) {
                quotes(number, source, offsets);
                numbers.add(number.span());
            }
        }
        List<Span> sorted = new ArrayList<>(numbers);
        boolean[] accounted = new boolean[whole.document().length()];
        for (int i = 0; i < sorted.size(); i++) {
            Span number = sorted.get(i);
            assertThat(i > 0 && sorted.get(i - 1).overlaps(number))
                    .as("%s crosses the number before it: %s", number, around(whole, number.start()))
                    .isFalse();
            for (int at = number.start(); at < number.end(); at++) {
                accounted[at] = true;
            }
        }
        String text = whole.document().text();
        for (int at = 0; at < text.length(); at++) {
            boolean digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
            assertThat(digit && !accounted[at])
                    .as("a digit is not accounted for: %s", around(whole, at))
                    .isFalse();
        }
    }

    private static List<Evidence> numbers(Entry entry) {
        return switch (entry) {
            case Fact fact ->
                switch (fact.quantity()) {
                    case Quantity.Amount amount -> List.of(amount.number());
                    case Quantity.Range range -> List.of(range.number());
                    case Quantity.Words words -> List.of();
                };
            case Remark remark
            when remark.code() == Remark.Code.EXCLUDED || remark.code() == Remark.Code.UNREAD ->
                List.of(remark.evidence());
            default -> List.of();
        };
    }

    private static String around(ReadPart.Whole whole, int at) {
        String text = whole.document().text();
        return text.substring(Math.max(0, at - 30), at) + "⟦" + text.charAt(at) + "⟧"
                + text.substring(at + 1, Math.min(text.length(), at + 30));
    }
}
