package cn.taizhang.web.organisation;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.table.sheet.SheetRow;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rows of a sheet as units and people; what cannot be read is told with row and column.
final class StaffRows {

    private static final Set<String> YES = Set.of("是", "yes", "true", "1");

    private final List<SetUp.NewUnit> units = new ArrayList<>();
    private final List<SetUp.NewMember> members = new ArrayList<>();
    private final List<Refused> faults = new ArrayList<>();
    private final Words words;

    StaffRows(List<SheetRow> rows, Words words) {
        this.words = words;
        rows.forEach(this::take);
    }

    List<Refused> faults() {
        return faults;
    }

    SetUp command() {
        return new SetUp(units, members);
    }

    private void take(SheetRow row) {
        String place = words.say("organisation.row", row.number());
        if (!row.cell("name").isEmpty()) {
            members.add(new SetUp.NewMember(
                    place,
                    new Member(
                            row.cell("name"),
                            row.cell("code"),
                            row.cell("post"),
                            row.cell("account"),
                            row.cell("mail"),
                            row.cell("telephone"))));
            return;
        }
        kind(row)
                .ifPresentOrElse(
                        kind -> units.add(new SetUp.NewUnit(
                                place,
                                new Unit(
                                        row.cell("code"),
                                        row.cell("unit"),
                                        kind,
                                        row.cell("parent"),
                                        row.cell("place"),
                                        row.cell("peers"),
                                        YES.contains(row.cell("closed"))))),
                        () -> faults.add(new Refused("organisation.kind.unknown", row.number(), row.cell("kind"))));
    }

    private static Optional<Unit.Kind> kind(SheetRow row) {
        String word = row.cell("kind");
        return word.isEmpty()
                ? Optional.of(Unit.Kind.DEPARTMENT)
                : Arrays.stream(Unit.Kind.values())
                        .filter(kind -> kind.words().zh().equals(word)
                                || kind.words().en().equalsIgnoreCase(word))
                        .findFirst();
    }
}
