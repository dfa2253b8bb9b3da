package cn.tongxin.shared.once;

/** Not a failure: the way past an operation that is not to run again. */
class Replayed extends RuntimeException {
    private final transient Answer answer;

    Replayed(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
