package cn.taizhang.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A result that its ballots do not come to, written past the program.
class MiscountTest {

    @Test
    void isNamedByTheCheckOfTheLogAndOnThePageOfTheVote() {
        try (Started room = Started.empty()) {
            Assigned office = new Assigned(room);
            String vote = "vote:V2025-01";
            Map<String, String> opened = Map.of(
                    "kind",
                    "MIDYEAR",
                    "title",
                    "年中测评",
                    "items",
                    "T2025-0001 托育机构",
                    "roll",
                    "组织\n代表甲\n代表乙",
                    "key",
                    Seal.publicKey(KeyHalf.fresh()));
            office.event("vote.open", vote, opened);
            office.event("vote.cast", vote, Map.of());
            String ballot = "0123456789abcdef0123456789abcdef 1";
            office.event("vote.close", vote, Map.of("ballots", ballot, "results", "T2025-0001 1 0 0 0"));
            assertThat(room.send("POST", "/api/v1/chain", "").statusCode()).isEqualTo(202);
            Instant patience = Instant.now().plus(Duration.ofSeconds(30));
            String log = "";
            while (!log.contains("计票不符") && Instant.now().isBefore(patience)) {
                log = Jsoup.parse(room.get("/audit").body()).select("#chain").text();
            }
            assertThat(log).contains("✕ 计票不符", "表决 V2025-01 重新计票与公布的结果");
            assertThat(room.get("/congress/votes/V2025-01").body())
                    .contains("与当时公布的结果不符")
                    .doesNotContain(">相符<");
        }
    }
}
