package cn.taizhang.gates.sample.first;

import cn.taizhang.gates.sample.second.There;
import java.time.LocalDate;

/// Looks in a circle, reads the clock and prints: what the guards must find.
public record Here(There there) {

    public int year() {
        return LocalDate.now().getYear();
    }

    public void say() {
        System.out.println(year());
    }
}
