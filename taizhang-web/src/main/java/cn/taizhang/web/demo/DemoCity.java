package cn.taizhang.web.demo;

import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.staffing.SetUp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The units of the invented city, their people, and by which words a promise is theirs.
///
/// 例: 「新改建农村公路280公里」 is 市交通运输局's, by 公路.
record DemoCity(List<Line> lines) {

    private static final String GIVEN = "明琳涛静磊敏伟芳军燕强丽刚洁鹏颖勇娟杰婷浩倩波慧斌雪辉霞平";
    private static final String FAMILY = "李赵孙陈郑何罗梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜";

    /// One unit with its words.
    record Line(Unit unit, List<String> words) {}

    static DemoCity read() {
        InputStream file =
                Objects.requireNonNull(DemoCity.class.getResourceAsStream("units.tsv"), "units of the demonstration");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Line> lines = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .forEach(line -> lines.add(line(line.split("\t", -1))));
            return new DemoCity(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the units of the demonstration", e);
        }
    }

    private static Line line(String... cells) {
        return new Line(
                new Unit(cells[0], cells[1], Unit.Kind.valueOf(cells[2]), cells[3], "", cells[4], false),
                cells[5].isEmpty() ? List.of() : List.of(cells[5].split(",", -1)));
    }

    /// All units, and two people in each below the top.
    SetUp setUp() {
        List<SetUp.NewUnit> units =
                lines.stream().map(line -> new SetUp.NewUnit("", line.unit())).toList();
        List<SetUp.NewMember> members = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String code = lines.get(i).unit().code();
            members.add(member(code, i, "分管负责人", "a"));
            members.add(member(code, i + 13, "联络员", "b"));
        }
        return new SetUp(units, members);
    }

    private static SetUp.NewMember member(String code, int number, String post, String suffix) {
        String name = "" + FAMILY.charAt(number % FAMILY.length()) + GIVEN.charAt(number * 7 % GIVEN.length());
        String account = code.toLowerCase(Locale.ROOT) + "-" + suffix;
        return new SetUp.NewMember(
                "", new Member(name, code, post, account, account + "@yunting.example", "0990-55" + (10000 + number)));
    }

    /// Whose a promise is: the unit one of whose words it says first.
    String lead(String words) {
        String found = "FGW";
        int at = Integer.MAX_VALUE;
        for (Line line : lines) {
            for (String word : line.words()) {
                int here = words.indexOf(word);
                if (here >= 0 && here < at) {
                    at = here;
                    found = line.unit().code();
                }
            }
        }
        return found;
    }

    /// The person of a unit who reports.
    String reporter(String unit) {
        return setUp().members().stream()
                .map(SetUp.NewMember::member)
                .filter(member -> member.unit().equals(unit) && member.account().endsWith("-b"))
                .map(Member::name)
                .findFirst()
                .orElse("联络员");
    }
}
