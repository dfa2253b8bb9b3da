package cn.tongxin.exchange.sheet;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Refuses a workbook that no program has saved like this: its reader would fail, or pass over what stands in it. */
final class Unreadable {
    static final String CODE = "file-unreadable";

    private Unreadable() {}

    static ProblemException whole() {
        return ProblemException.field(ProblemType.INVALID_CONTENT, "file", CODE);
    }

    /**
     * Broken at a row, or soon after it.
     *
     * @param row from 1
     */
    static ProblemException at(int row) {
        return whole().saying("detail.sheet-row-unreadable", row);
    }
}
