package cn.tongxin.ledger.rollup;

/**
 * A sum that does not hold what it should.
 *
 * @param ofMonth true: the month's sum against its days; false: the day's sum against the entries
 * @param counted what it should hold
 * @param shown what it holds
 */
public record Difference(Cell cell, boolean ofMonth, long counted, long shown) {}
