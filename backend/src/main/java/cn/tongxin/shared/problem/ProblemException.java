package cn.tongxin.shared.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A refusal that the caller can act on. Anything else that is thrown is a bug and answers 500. */
public final class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final String detail;
    private final transient Object[] arguments;
    private final @Nullable String rule;
    private final @Nullable String related;
    private final transient List<FieldError> errors;

    private ProblemException(
            ProblemType type,
            String detail,
            Object[] arguments,
            @Nullable String rule,
            @Nullable String related,
            List<FieldError> errors) {
        super(type.slug() + " " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.arguments = arguments;
        this.rule = rule;
        this.related = related;
        this.errors = List.copyOf(errors);
    }

    /** A refusal with the standing detail of its type. */
    public static ProblemException of(ProblemType type) {
        return because(type, "detail." + type.slug());
    }

    /**
     * A refusal that says more than its type.
     *
     * @param detail key in {@code problems*.properties}
     */
    public static ProblemException because(ProblemType type, String detail, Object... arguments) {
        return new ProblemException(type, detail, arguments, null, null, List.of());
    }

    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /**
     * A hard rule of the field (R-nn) refuses, status 422.
     *
     * @param detail key in {@code problems*.properties}
     */
    public static ProblemException rule(String rule, String detail, Object... arguments) {
        return new ProblemException(ProblemType.RULE_BROKEN, detail, arguments, rule, null, List.of());
    }

    public static ProblemException fields(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, "detail." + type.slug(), new Object[0], null, null, errors);
    }

    public static ProblemException field(ProblemType type, String field, String code) {
        return fields(type, List.of(new FieldError(field, code, null)));
    }

    /**
     * The same with a detail that says more than its type.
     *
     * @param words key in {@code problems*.properties}
     */
    public ProblemException saying(String words, Object... about) {
        return new ProblemException(type, words, about, rule, related, errors);
    }

    /**
     * The same with what is in the way, for who may read it.
     *
     * @param path under {@code /api/v1}
     */
    public ProblemException relatedTo(String path) {
        return new ProblemException(type, detail, arguments, rule, path, errors);
    }

    public ProblemType type() {
        return type;
    }

    String detail() {
        return detail;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    @Nullable
    String rule() {
        return rule;
    }

    @Nullable
    String related() {
        return related;
    }

    List<FieldError> errors() {
        return errors;
    }
}
