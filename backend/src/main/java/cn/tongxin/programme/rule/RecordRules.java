package cn.tongxin.programme.rule;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What holds for activities, volunteer records and purchases of the programme's year.
 *
 * @param ownApproval true: a lead may approve what it entered or what belongs to its own organization; normally false
 * @param starLevels from how much approved time a volunteer is of which star level
 * @param consumption what each unit should buy
 */
public record RecordRules(
        @NotNull Boolean ownApproval,
        @NotNull @Size(max = 100) List<@NotNull @Valid StarLevel> starLevels,
        @NotNull @Size(max = 100) List<@NotNull @Valid ConsumptionRule> consumption) {
    /** Nobody approves his own; nothing else is asked for. */
    public static final RecordRules STANDING = new RecordRules(false, List.of(), List.of());
}
