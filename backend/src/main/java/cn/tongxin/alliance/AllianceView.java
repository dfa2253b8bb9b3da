package cn.tongxin.alliance;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.softrule.Warning;
import cn.tongxin.shared.page.Row;

/**
 * An alliance as it is read.
 *
 * @param leads who leads it on the day asked for
 * @param memberCount how many are in it on that day, leads and deputies included
 * @param warnings soft rules that it does not keep on that day
 */
public record AllianceView(
        UUID id,
        String etag,
        UUID programmeId,
        String name,
        @Nullable String theme,
        Integer sortOrder,
        List<LeadView> leads,
        Integer memberCount,
        List<Warning> warnings)
        implements Row {
    /** Who leads an alliance. */
    public record LeadView(UUID organizationId, String organizationName) {}

    static AllianceView of(AllianceSummary alliance, List<MemberRepository.OnDay> members, List<Warning> warnings) {
        return new AllianceView(
                alliance.id(),
                alliance.etag(),
                alliance.programmeId(),
                alliance.name(),
                alliance.theme(),
                alliance.sortOrder(),
                members.stream()
                        .filter(member -> member.role() == MemberRole.LEAD)
                        .map(member -> new LeadView(member.organizationId(), member.organizationName()))
                        .toList(),
                members.size(),
                warnings);
    }
}
