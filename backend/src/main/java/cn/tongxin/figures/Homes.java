package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.tongxin.alliance.Stay;

/**
 * Where organizations are at home within a period. For those who stay, a sum of the organization is a part of the alliance's
 * sum; only for those who move does it depend on the day.
 *
 * @param settled organizations that are in one alliance on all days, and in which
 * @param moving organizations that are in an alliance on some of the days only
 */
record Homes(Map<UUID, UUID> settled, Set<UUID> moving) {
    static Homes of(List<Stay> stays, LocalDate from, LocalDate to) {
        Homes homes = new Homes(new HashMap<>(), new HashSet<>());
        stays.stream().filter(stay -> stay.meets(from, to)).forEach(stay -> {
            if (stay.covers(from, to)) {
                homes.settled.put(stay.organizationId(), stay.allianceId());
            } else {
                homes.moving.add(stay.organizationId());
            }
        });
        return homes;
    }
}
