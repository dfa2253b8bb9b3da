package cn.tongxin.alliance;

import java.util.Map;
import java.util.UUID;

import cn.tongxin.programme.ProgrammeCopied;

/**
 * Fired when the alliances of a copied programme were copied, inside the same unit.
 *
 * @param alliances the new alliance of each old one
 */
public record AlliancesCopied(ProgrammeCopied source, Map<UUID, UUID> alliances) {}
