package cn.taizhang.core.opening;

import java.util.List;

/// The words by which the first page is read.
///
/// 例: office 省长 before the speaker's name; imprint 来源, whose line has no date of delivery.
public record OpeningCues(List<String> offices, List<String> imprints) {

    public OpeningCues {
        offices = List.copyOf(offices);
        imprints = List.copyOf(imprints);
    }

    /// The longest office that begins at an offset, or the empty string.
    String office(String text, int offset) {
        String longest = "";
        for (String office : offices) {
            if (office.length() > longest.length() && text.startsWith(office, offset)) {
                longest = office;
            }
        }
        return longest;
    }
}
