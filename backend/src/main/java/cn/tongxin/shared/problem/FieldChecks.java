package cn.tongxin.shared.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a body, so that the caller hears all of it at once. */
public final class FieldChecks {
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * Notes an objection.
     *
     * @param code key {@code field.<code>} in {@code problems*.properties}
     */
    public FieldChecks refuseIf(boolean wrong, String field, String code) {
        if (wrong) {
            errors.add(new FieldError(field, code, null));
        }
        return this;
    }

    public void done() {
        if (!errors.isEmpty()) {
            throw ProblemException.fields(ProblemType.INVALID_CONTENT, errors);
        }
    }
}
