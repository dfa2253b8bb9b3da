package cn.tongxin.audit.chain;

/**
 * Where the chain is broken first.
 *
 * @param number of the first entry that is not as it was written; where one was removed, its number
 */
public record Fault(ChainFault what, long number) {}
