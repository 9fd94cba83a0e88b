package cn.taizhang.web.motions;

import cn.taizhang.delivery.motion.Answer;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.office.Bureau;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// One paper as a line of the register, with its units by name.
public record MotionLine(Motion motion, String lead, String helpers, boolean late) {

    static MotionLine of(Bureau bureau, Motion motion, LocalDate today) {
        return new MotionLine(
                motion,
                motion.duty().lead().isEmpty()
                        ? ""
                        : bureau.organisation().name(motion.duty().lead()),
                motion.duty().helpers().stream()
                        .map(bureau.organisation()::name)
                        .collect(Collectors.joining("、")),
                motion.isLate(today));
    }

    /// The last answer, if any.
    public List<Answer> answer() {
        return motion.answers().isEmpty() ? List.of() : List.of(motion.answers().getLast());
    }
}
