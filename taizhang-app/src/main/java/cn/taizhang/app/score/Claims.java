package cn.taizhang.app.score;

import cn.taizhang.core.text.Span;
import cn.taizhang.rules.gold.Claim;
import cn.taizhang.rules.gold.Prediction;
import cn.taizhang.rules.gold.item.ItemClaim;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Records as they are exported, turned into what is judged: facts, and what is no figure.
record Claims(List<Prediction> facts, List<ItemClaim> items) {

    Claims {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    static Claims of(List<Map<String, String>> records) {
        Map<String, String> amounts = records.stream()
                .filter(fields -> isFact(fields) && fields.containsKey("value") && fields.containsKey("id"))
                .collect(Collectors.toMap(fields -> fields.getOrDefault("id", ""), Claims::amount, (a, b) -> a));
        return new Claims(
                records.stream().filter(Claims::isFact).map(Claims::fact).toList(),
                records.stream()
                        .filter(fields -> !isFact(fields))
                        .map(fields -> item(fields, amounts))
                        .toList());
    }

    private static boolean isFact(Map<String, String> fields) {
        return fields.getOrDefault("type", "fact").equals("fact");
    }

    private static String amount(Map<String, String> fact) {
        String value = fact.getOrDefault("value", "0");
        return new BigDecimal(value.isEmpty() ? "0" : value)
                        .stripTrailingZeros()
                        .toPlainString()
                + fact.getOrDefault("unit", "");
    }

    private static ItemClaim item(Map<String, String> fields, Map<String, String> amounts) {
        Map<String, String> all = new HashMap<>(fields);
        String held = Arrays.stream(fields.getOrDefault("facts", "").split(";"))
                .map(id -> amounts.getOrDefault(id, ""))
                .filter(amount -> !amount.isEmpty())
                .collect(Collectors.joining(";"));
        all.put("amounts", held);
        Span place = new Span(whole(fields, "start", 0), whole(fields, "end", 0));
        return new ItemClaim(document(fields), fields.getOrDefault("type", ""), place, all);
    }

    private static Prediction fact(Map<String, String> fields) {
        Claim claim = new Claim(
                fields.getOrDefault("indicator", ""),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("value", ""),
                fields.getOrDefault("valueHigh", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("bound", ""),
                fields.getOrDefault("status", ""),
                new Claim.Years(whole(fields, "from", 0), whole(fields, "to", 0)),
                fields.getOrDefault("scope", ""),
                fields.getOrDefault("hedge", ""));
        return new Prediction(
                document(fields),
                whole(fields, "numberStart", Prediction.NOWHERE),
                whole(fields, "numberEnd", Prediction.NOWHERE),
                claim,
                fields.getOrDefault("rule", ""));
    }

    private static String document(Map<String, String> fields) {
        String source = fields.getOrDefault("source", "");
        String name = source.substring(source.lastIndexOf('/') + 1);
        return GoldFolder.ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static int whole(Map<String, String> fields, String name, int otherwise) {
        String value = fields.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : (int) Double.parseDouble(value);
    }
}
