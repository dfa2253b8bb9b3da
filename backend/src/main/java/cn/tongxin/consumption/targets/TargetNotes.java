package cn.tongxin.consumption.targets;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.Texts;

/** Says in a sentence where a unit stands. */
@ApplicationScoped
class TargetNotes {
    @Inject
    Texts texts;

    String of(@Nullable ConsumptionDeclarationView declared, List<ConsumptionTargetView.SharedBy> sharers) {
        String own = switch (TargetStatus.of(declared)) {
            case UNDECLARED -> texts.of("target.undeclared");
            case EXEMPT -> texts.of("target.exempt");
            case SHARED -> texts.of("target.shared", host(declared));
            case DECLARED -> texts.of("target.declared");
        };
        String names = sharers.stream()
                .map(ConsumptionTargetView.SharedBy::organizationName)
                .collect(Collectors.joining(texts.of("target.and")));
        return sharers.isEmpty() ? own : own + texts.of("target.shared-by", names);
    }

    private static String host(@Nullable ConsumptionDeclarationView declared) {
        String name = declared == null ? null : declared.sharedWithName();
        return name == null ? "" : name;
    }
}
