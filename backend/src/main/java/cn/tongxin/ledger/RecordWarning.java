package cn.tongxin.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What looks odd about a record; nothing is refused for it.
 *
 * @param code stable word for programs
 * @param field which field is meant; absent: the whole
 * @param message for people, in the language of the request
 */
public record RecordWarning(String code, @Nullable String field, String message) {}
