package cn.tongxin.exchange.cell;

/** A cell that cannot be understood, or not in one way only. */
public final class CellRefusal extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    /**
     * A refusal in words.
     *
     * @param key in {@code problems*.properties}
     */
    public CellRefusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
