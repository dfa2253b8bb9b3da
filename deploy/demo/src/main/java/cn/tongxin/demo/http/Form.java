package cn.tongxin.demo.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A form with one file in it (RFC 7578), as the API takes uploads. */
final class Form {
    /** Occurs in nothing that is sent. */
    private static final String BOUNDARY = "tongxin-5f0c2d3a9b7e4816";

    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Form() {}

    static List<byte[]> of(String fileName, byte[] content) {
        var head = """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, fileName);
        return List.of(bytes(head), content, bytes("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
