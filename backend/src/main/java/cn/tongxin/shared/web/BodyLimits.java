package cn.tongxin.shared.web;

import java.util.OptionalLong;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;

/** How much a request may carry: little, unless it is a form that brings a file. */
@ApplicationScoped
public class BodyLimits {
    private static final String FORM = "multipart/form-data";
    private static final Pattern MEASURED = Pattern.compile("\\d{1,18}");
    private static final int BITS_OF_A_MEBIBYTE = 20;

    @Inject
    @ConfigProperty(name = "tongxin.limits.body")
    MemorySize body;

    @Inject
    @ConfigProperty(name = "tongxin.limits.batch")
    MemorySize batch;

    @Inject
    @ConfigProperty(name = "tongxin.limits.file")
    MemorySize file;

    /**
     * What is known of a body before it comes.
     *
     * @param most bytes that are let in
     * @param filed whether it brings a file that may be large, which goes to the disk
     */
    record Announced(long most, boolean filed) {}

    Announced announced(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        long most = most(request.normalizedPath(), type);
        long likely = announced(request.request().getHeader("Content-Length")).orElse(most);
        return new Announced(most, isForm(type) && likely > usual());
    }

    /** Bytes that any body may have. */
    long usual() {
        return body.asLongValue();
    }

    /** Bytes that a body says to have. */
    static OptionalLong announced(@Nullable String length) {
        return length != null && MEASURED.matcher(length).matches()
                ? OptionalLong.of(Long.parseLong(length))
                : OptionalLong.empty();
    }

    /** Around its file a form may hold as much as any other body. */
    void require(long bytes, String path, @Nullable String contentType) {
        if (bytes > most(path, contentType)) {
            throw tooLarge(contentType);
        }
    }

    private long most(String path, @Nullable String contentType) {
        if (isForm(contentType)) {
            return file.asLongValue() + body.asLongValue();
        }
        return path.endsWith("/batch") ? batch.asLongValue() : body.asLongValue();
    }

    public void requireFile(long bytes) {
        if (bytes > file.asLongValue()) {
            throw tooLarge(FORM);
        }
    }

    private ProblemException tooLarge(@Nullable String contentType) {
        return isForm(contentType)
                ? ProblemException.because(
                        ProblemType.PAYLOAD_TOO_LARGE,
                        "detail.file-too-large",
                        file.asLongValue() >> BITS_OF_A_MEBIBYTE)
                : ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
    }

    /** Only operations that take files accept such a form at all. */
    static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, FORM, 0, FORM.length());
    }
}
