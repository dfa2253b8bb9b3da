package cn.tongxin.consumption;

import java.util.UUID;

/**
 * What an organization bought from one purse through one channel.
 *
 * @param fen in 分, refunds subtracted
 */
public record Spent(UUID organizationId, Payer payer, Channel channel, Long fen) {}
