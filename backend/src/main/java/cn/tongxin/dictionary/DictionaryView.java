package cn.tongxin.dictionary;

import java.util.List;

/** A coded list. */
public record DictionaryView(String name, List<Entry> entries) {
    /** A code with what people read for it. */
    public record Entry(String code, String chinese, String english) {}
}
