package cn.taizhang.web.posting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server on this machine that speaks just enough SMTP, and keeps what it was handed.
///
/// - `refuses` is a receiver it does not know; `hangsUp` makes it keep a mail and say nothing: as after a crash, the
///   sender cannot know that it arrived.
final class Postbox implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile String refuses = "";
    private volatile boolean hangsUp;

    Postbox() {
        try {
            socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> received() {
        return received;
    }

    void refuses(String address) {
        refuses = address;
    }

    void hangsUp(boolean does) {
        hangsUp = does;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // whoever hung up, or the end of the test
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 postbox");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split("[ :]")[0]) {
                case "EHLO", "HELO" -> say(caller, "250 postbox");
                case "RCPT" ->
                    say(caller, !refuses.isEmpty() && line.contains(refuses) ? "550 no such user" : "250 taken");
                case "DATA" -> {
                    say(caller, "354 go on");
                    received.add(mail(in));
                    if (hangsUp) {
                        return;
                    }
                    say(caller, "250 taken");
                }
                case "QUIT" -> {
                    say(caller, "221 good bye");
                    return;
                }
                default -> say(caller, "250 taken");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
