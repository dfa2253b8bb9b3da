package cn.tongxin.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.Problem;

/**
 * What would happen to a record if it were handed in; nothing is kept.
 *
 * @param problem why it would be refused; absent: it would be taken
 * @param warnings what looks odd and would be taken all the same
 */
public record RecordCheckView(@Nullable Problem problem, List<RecordWarning> warnings) {}
