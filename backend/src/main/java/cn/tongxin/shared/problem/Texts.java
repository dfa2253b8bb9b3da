package cn.tongxin.shared.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** Texts for people in the language of the request, from {@code problems*.properties}. */
@RequestScoped
public class Texts {
    @Context
    HttpHeaders headers;

    /**
     * A text with its arguments put in.
     *
     * @param key in {@code problems*.properties}
     */
    public String of(String key, Object... arguments) {
        return Problems.text(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), key, arguments);
    }
}
