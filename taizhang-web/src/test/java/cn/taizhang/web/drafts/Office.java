package cn.taizhang.web.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice, which makes a PDF of each document of Word.
///
/// - Where it is not installed the test fails, and says what to do.
final class Office {

    private static final int PATIENCE = 120;

    private Office() {}

    static void convert(Path folder, List<Path> documents) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not end within " + PATIENCE + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(Files.readString(folder.resolve("soffice.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "LibreOffice is needed to convert papers: apt-get install libreoffice-writer-nogui fonts-noto-cjk",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
