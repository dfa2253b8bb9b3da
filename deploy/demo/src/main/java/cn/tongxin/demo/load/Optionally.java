package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is not known is left out of a request; there is no null and no empty text. */
final class Optionally {
    private Optionally() {}

    static ObjectNode put(ObjectNode content, String field, String value) {
        return value.isEmpty() ? content : content.put(field, value);
    }

    static ObjectNode put(ObjectNode content, String field, int value) {
        return value == 0 ? content : content.put(field, value);
    }
}
