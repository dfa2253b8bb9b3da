package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.AllianceReach;
import cn.tongxin.security.Window;

/**
 * a lead or deputy of today acts for its members on all days of their membership; a former one reads what fell
 * into both their membership and its own time. A year that has a programme of its own is nobody's of an earlier one.
 */
@ApplicationScoped
public class Leadership implements AllianceReach {
    @Inject
    MemberRepository members;

    @Override
    public List<Window> ledBy(Set<UUID> leaders, LocalDate today) {
        return windows(members.ledBy(leaders), today);
    }

    static List<Window> windows(Collection<MemberRepository.Led> led, LocalDate today) {
        Map<Period, Set<UUID>> byPeriod = new LinkedHashMap<>();
        for (MemberRepository.Led row : led) {
            Period period = Period.of(row, today);
            if (!period.from().isAfter(period.to())) {
                byPeriod.computeIfAbsent(period, key -> new HashSet<>()).add(row.organizationId());
            }
        }
        return byPeriod.entrySet().stream()
                .map(entry -> new Window(
                        entry.getValue(),
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getKey().acts()))
                .toList();
    }

    private record Period(LocalDate from, LocalDate to, boolean acts) {
        static Period of(MemberRepository.Led row, LocalDate today) {
            boolean leadsToday = !today.isBefore(row.leadFrom()) && !today.isAfter(row.leadTo());
            return leadsToday
                    ? new Period(row.from(), row.last(), true)
                    : new Period(later(row.from(), row.leadFrom()), earlier(row.last(), row.leadTo()), false);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
