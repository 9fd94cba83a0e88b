package cn.taizhang.web.start;

import org.springframework.boot.SpringBootExceptionReporter;

/// Leaves it to [ReadingRoom] to say why the room could not be opened: nobody else prints a word of it.
final class Quiet implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
