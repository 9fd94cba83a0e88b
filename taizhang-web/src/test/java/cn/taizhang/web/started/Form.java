package cn.taizhang.web.started;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/// A form with files, as a browser sends it.
///
/// 例: `new Form().file("file", "2024.docx", bytes).post(address)`.
public final class Form {

    private static final String BOUNDARY = "----taizhang";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Form file(String field, String name, byte[] content) {
        return part("form-data; name=\"" + field + "\"; filename=\"" + name.replace("\"", "%22") + "\"", content);
    }

    public Form text(String field, String value) {
        return part("form-data; name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private Form part(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String words) {
        body.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    public HttpRequest.Builder post(URI address) {
        write("--" + BOUNDARY + "--\r\n");
        return raw(address, body.toByteArray());
    }

    /// A body that claims to be such a form, whatever it holds.
    public static HttpRequest.Builder raw(URI address, byte[] bytes) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
    }
}
