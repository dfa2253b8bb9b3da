package cn.tongxin.story;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import cn.tongxin.testing.Workbooks;

/** What the application answered. */
public record Answer(HttpResponse<byte[]> http) {
    public int status() {
        return http.statusCode();
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    /** Without its parameters; empty where nothing was answered. */
    public String mediaType() {
        return header("Content-Type").replaceFirst("\\s*;.*", "");
    }

    public boolean isJson() {
        return mediaType().endsWith("json");
    }

    public JsonNode json() {
        try {
            return isJson() ? Story.JSON.readTree(http.body()) : MissingNode.getInstance();
        } catch (IOException broken) {
            throw new AssertionError("no JSON: " + text(), broken);
        }
    }

    /** What can be read in it. */
    public String text() {
        if (mediaType().equals(Workbooks.XLSX)) {
            return Workbooks.text(http.body());
        }
        return new String(http.body(), StandardCharsets.UTF_8);
    }
}
