package cn.tongxin.programme.softrule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.tongxin.programme.rule.ProgrammeRules;

/** A feature that knows which of its things deviate from soft rules. */
public interface SoftRules {
    /** All deviations within a programme on a day. */
    List<Deviation> deviations(UUID programme, ProgrammeRules rules, LocalDate on);
}
