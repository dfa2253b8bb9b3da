package cn.tongxin.bench.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Brings in a sheet as the screens do: upload, wait until it is checked, confirm, wait until it is written. */
public record Import(Caller caller) {
    private static final String EDGE = "------------------------tongxin";
    private static final Set<String> AT_WORK = Set.of("CHECKING", "WRITING");
    private static final int POLLING_MILLIS = 50;

    /** Starts the check. */
    public JsonNode upload(byte[] sheet) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(sheet);
        form.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String path = "/imports?kind=VOLUNTEER_RECORDS&submit=true";
        String type = "Content-Type: multipart/form-data; boundary=" + EDGE + "\r\n";
        return caller.sent(Line.question("POST", path, caller.token(), type, form.toByteArray()), path);
    }

    /** As it is when nothing works on it any more. */
    public JsonNode settled(JsonNode uploaded) throws InterruptedException {
        String path = "/imports/" + uploaded.path("id").asText();
        JsonNode now = caller.get(path);
        while (AT_WORK.contains(now.path("status").asText())) {
            Thread.sleep(POLLING_MILLIS);
            now = caller.get(path);
        }
        return now;
    }

    /** Starts the writing. */
    public JsonNode confirm(JsonNode checked) {
        return caller.post(
                "/imports/" + checked.path("id").asText() + "/confirm", checked, Map.of("acceptRepeats", true));
    }
}
