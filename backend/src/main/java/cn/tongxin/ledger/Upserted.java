package cn.tongxin.ledger;

/**
 * What a push by the caller's own key did.
 *
 * @param created true: 201, false: it was there already, 200
 */
public record Upserted<T>(T view, boolean created) {}
