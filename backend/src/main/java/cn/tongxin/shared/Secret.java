package cn.tongxin.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** A text that is told to whom it is meant for, and to nobody by accident: in logs it does not appear. */
public record Secret(@JsonValue String value) {
    @Override
    public String toString() {
        return "secret";
    }
}
