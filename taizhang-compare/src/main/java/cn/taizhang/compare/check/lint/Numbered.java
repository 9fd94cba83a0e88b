package cn.taizhang.compare.check.lint;

import cn.taizhang.compare.check.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A finding with the id by which it can be spoken of.
///
/// 例: `sum-3f9a12c4d07e`; the second with the very same words is `sum-3f9a12c4d07e-2`.
///
/// - Made of the family and the quoted words alone: it stays when the draft is changed elsewhere, moved to another file
///   or read by a newer version.
public record Numbered(String id, Finding finding) {

    private static final int HASH_BYTES = 6;

    /// The findings of one draft, each with its id, in their order.
    public static List<Numbered> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<Numbered> numbered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String name = name(finding);
            int ordinal = seen.merge(name, 1, Integer::sum);
            numbered.add(new Numbered(ordinal == 1 ? name : name + "-" + ordinal, finding));
        }
        return List.copyOf(numbered);
    }

    private static String name(Finding finding) {
        StringBuilder words = new StringBuilder(finding.family().name());
        finding.places()
                .forEach(place -> words.append('\n')
                        .append(place.evidence().text().strip().replaceAll("\\s", "")));
        byte[] hash = sha256().digest(words.toString().getBytes(StandardCharsets.UTF_8));
        return finding.family().word() + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
