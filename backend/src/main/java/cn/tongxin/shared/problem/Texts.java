package cn.tongxin.shared.problem;

import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Labelled;

/** Texts for people in the language of the request, from {@code problems*.properties}. */
@RequestScoped
public class Texts {
    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Inject
    RequestTrace trace;

    private @Nullable String spoken;

    /**
     * A text with its arguments put in, coded words by their label.
     *
     * @param key in {@code problems*.properties}
     */
    public String of(String key, Object... arguments) {
        Object[] readable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Labelled word ? of(word) : argument)
                .toArray();
        return Problems.text(language(), key, readable);
    }

    /** The label of a coded word. */
    public String of(Labelled word) {
        return Problems.isEnglish(language()) ? word.english() : word.chinese();
    }

    /** A refusal of one part of a request that goes through as a whole. */
    public Problem body(ProblemException refusal) {
        return Problems.body(refusal, language(), address.getRequestUri().getRawPath(), trace.id());
    }

    /** The language of the request as a tag: zh or en. */
    public String language() {
        if (spoken == null) {
            spoken = Problems.isEnglish(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) ? "en" : "zh";
        }
        return spoken;
    }

    /** For work without a request: in this language from here on. */
    public void speak(String language) {
        spoken = language;
    }
}
