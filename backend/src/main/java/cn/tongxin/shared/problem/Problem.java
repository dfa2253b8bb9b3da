package cn.tongxin.shared.problem;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param related what is in the way, as a path of this API; only for who may read it
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        @Nullable String rule,
        @Nullable String related,
        @Nullable List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
