package cn.tongxin.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What leading an alliance opens; answered by the alliances. */
public interface AllianceReach {
    /**
     * Members of the alliances that these organizations lead or led, with the days on which they were members.
     *
     * @param leaders organizations of the caller
     */
    List<Window> ledBy(Set<UUID> leaders, LocalDate today);
}
