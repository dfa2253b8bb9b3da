package cn.tongxin.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.Row;

/** ETag and 304 for one thing, a Link to the next page for lists; that no browser keeps them is said further out. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
    private static final int DIGEST_BYTES = 8;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Row row) {
            tag(request, answer, tag(row));
        } else if (answer.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            answer.getHeaders().putSingle(HttpHeaders.LINK, "<" + next(request, page.nextCursor()) + ">; rel=\"next\"");
        }
    }

    /** The tag of an answer about one thing, in quotes. */
    public static String tag(Row row) {
        return '"' + row.etag() + '-' + digest(row) + '"';
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext answer, String tag) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && request.getMethod().equals("GET") && names(known, tag)) {
            answer.setStatus(304);
            answer.setEntity(null);
            answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    /** An answer also holds what is not in its row: names of others, figures. Only the same answer is not sent again. */
    private static String digest(Row row) {
        Object told = row instanceof ShownOnce once ? once.kept() : row;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean names(String known, String tag) {
        return Arrays.stream(known.split(",", -1))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || Versions.unquoted(one).equals(Versions.unquoted(tag)));
    }

    private static String next(ContainerRequestContext request, String cursor) {
        UriBuilder next = request.getUriInfo()
                .getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1);
        return next.replaceQueryParam("page")
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }
}
