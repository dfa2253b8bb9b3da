package cn.tongxin.shared.attachment;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Why a file is not taken; the texts tell its owner what to do. */
final class Refusals {
    static final String FIELD = "file";
    static final String NO_FILE = "required";
    static final String SEVERAL_FILES = "several-files";
    static final String EMPTY = "empty-file";
    static final String OTHER_TYPE = "file-type";
    static final String OLD_OFFICE = "old-office";
    static final String MACROS = "file-with-macros";
    static final String UNREADABLE = "file-unreadable";
    static final String TOO_MANY = "too-many-files";

    private Refusals() {}

    static ProblemException because(String code) {
        return ProblemException.field(ProblemType.INVALID_CONTENT, FIELD, code);
    }
}
