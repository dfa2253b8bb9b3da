package cn.tongxin.shared.attachment;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

/** A file on its way out: to be saved, not to be shown in our name. */
public record Download(AttachmentView file, InputStream content) {
    public RestResponse<StreamingOutput> answer() {
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(content::transferTo)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** A file that is made while it leaves. */
    public static RestResponse<StreamingOutput> streamed(String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    /** By RFC 6266: the name in full, and before it one for readers that know ASCII only. */
    public static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]+", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full;
    }
}
