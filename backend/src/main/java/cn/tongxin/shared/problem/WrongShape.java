package cn.tongxin.shared.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Carries what the parser found in a change to the one place that answers. */
public final class WrongShape extends RuntimeException {
    private final transient MismatchedInputException finding;

    public WrongShape(MismatchedInputException finding) {
        super(finding);
        this.finding = finding;
    }

    MismatchedInputException finding() {
        return finding;
    }
}
