package cn.taizhang.ingest;

import static cn.taizhang.ingest.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cut, spliced, overwritten, repeated and nested files end in a reading or a refusal, in time, with quotes that hold.
class MutationTest {

    private static final int ROUNDS = 60;
    private static final Logger PARSER = Logger.getLogger("org.apache");
    private static final String[] SHARDS = {
        "<div>",
        "<p>",
        "(",
        "“",
        "各位代表:",
        "<b><i>",
        "  ",
        "\n",
        "<table><tr><td>",
        "更多资料+【",
        "&#",
        "一、",
        "</p>",
        "\r",
        "<!--",
        "。",
        "现在,我代表市人民政府向大会报告工作,请予审议。",
        "12\n",
        "　",
        "&nbsp;",
        "]]>",
        "\uD83D",
        "&amp"
    };

    private static List<byte[]> seeds() {
        String html = "<!DOCTYPE html><html><body><div class=nav>导航</div>"
                + Samples.report().lines().reduce("", (a, b) -> a + "<p>&nbsp;" + b + "</p>\n") + "</body></html>";
        byte[] pdf =
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>>>/MediaBox[0 0 600 800]>>endobj 4 0 obj<</Length 40>>stream\nBT /F 12 Tf 72 700 Td (Government report) Tj ET\nendstream endobj "
                                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                        .getBytes(StandardCharsets.US_ASCII);
        return List.of(
                Samples.utf8(Samples.report()),
                Samples.utf8(html),
                pdf,
                Samples.docx(Samples.report().lines().map(line -> run(line)).toArray(String[]::new)));
    }

    @BeforeAll
    static void silenceTheParser() {
        PARSER.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void endsInAReadingOrARefusal(long seed) {
        Random random = new Random(seed);
        List<byte[]> seeds = seeds();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutated(seeds.get(random.nextInt(seeds.size())), seeds, random);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                if (new Intake().take("变.txt", bytes) instanceof Taken.Accepted taken) {
                    taken.parts()
                            .forEach(part ->
                                    assertQuotes(part.document(), taken.source().text(), random));
                }
            });
        }
    }

    private static void assertQuotes(Document document, String source, Random random) {
        int from = random.nextInt(document.length());
        Evidence evidence = document.quote(new Span(from, from + random.nextInt(document.length() - from + 1)));
        int start = source.offsetByCodePoints(0, evidence.start());
        int end = source.offsetByCodePoints(0, evidence.end());
        assertThat(source.substring(start, end)).isEqualTo(evidence.quote());
    }

    private static byte[] mutated(byte[] seed, List<byte[]> seeds, Random random) {
        boolean text = seed[0] != 'P' && seed[0] != '%';
        if (text && random.nextInt(3) > 0) {
            return characters(new StringBuilder(new String(seed, StandardCharsets.UTF_8)), random);
        }
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 1; i--) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(bytes.length - from);
            byte[] other = seeds.get(random.nextInt(seeds.size()));
            bytes = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(bytes, from + 1);
                case 1 -> overwritten(bytes, random);
                case 2 -> spliced(bytes, from, Arrays.copyOfRange(other, other.length / 3, other.length / 2), to);
                default -> spliced(bytes, from, new byte[0], to);
            };
        }
        return bytes;
    }

    private static byte[] overwritten(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < 20; i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, byte[] middle, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] characters(StringBuilder text, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 ->
                    text.insert(
                            from,
                            SHARDS[random.nextInt(SHARDS.length)].repeat(
                                    1 + random.nextInt(random.nextInt(4) == 0 ? 20_000 : 5)));
                case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
                default -> text.replace(0, text.length(), text.toString().replace("\n", ""));
            }
        }
        return text.append('。')
                .toString()
                .getBytes(random.nextInt(4) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }
}
