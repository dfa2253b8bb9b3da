package cn.tongxin.shared.problem;

import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import cn.tongxin.shared.Labelled;

/** Texts for people in the language of the request, from {@code problems*.properties}. */
@RequestScoped
public class Texts {
    @Context
    HttpHeaders headers;

    /**
     * A text with its arguments put in, coded words by their label.
     *
     * @param key in {@code problems*.properties}
     */
    public String of(String key, Object... arguments) {
        Object[] readable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Labelled word ? of(word) : argument)
                .toArray();
        return Problems.text(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), key, readable);
    }

    /** The label of a coded word. */
    public String of(Labelled word) {
        return isEnglish() ? word.english() : word.chinese();
    }

    private boolean isEnglish() {
        return Problems.isEnglish(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
