package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired when a pairing ends, inside the same unit.
 *
 * @param withParty true: because one of its parties closes
 */
public record PairingEnding(UUID pairingId, LocalDate lastDay, String reason, boolean withParty) {}
