package cn.tongxin.shared;

/** A coded word with what people read for it; every such enum stands in {@code /dictionaries}. */
public interface Labelled {
    String name();

    /** As written in the API. */
    default String code() {
        return name();
    }

    String chinese();

    String english();
}
