package cn.tongxin.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Kinds of activity: rows, so that a city adds its own. */
@ApplicationScoped
public class ActivityKindService {
    @Inject
    ActivityKindRepository kinds;

    @Inject
    MergePatch.Applier patches;

    @Inject
    Event<ActivityKindRecount> recounts;

    public Page<ActivityKindView> list(PageQuery page) {
        return ActivityKindRepository.LIST.page(kinds.getEntityManager(), page);
    }

    public Optional<ActivityKindView> byCode(String code) {
        return ActivityKindRepository.LIST
                .where(Condition.of("r.code = :code", "code", code))
                .first(kinds.getEntityManager());
    }

    /** The codes there are. */
    public Set<String> codes() {
        return names().keySet();
    }

    /** Names by code. */
    public Map<String, String> names() {
        return ActivityKindRepository.LIST.all(kinds.getEntityManager()).stream()
                .collect(Collectors.toMap(ActivityKindView::code, ActivityKindView::name));
    }

    /** Makes those of these kinds that are not there yet. */
    @UnitOfWork
    public void ensure(List<EnterActivityKind> wanted) {
        Set<String> known = codes();
        wanted.stream()
                .filter(kind -> !known.contains(kind.code()))
                .forEach(kind -> kinds.persist(new ActivityKind(kind)));
        kinds.flush();
    }

    @UnitOfWork
    public ActivityKindView create(EnterActivityKind content) {
        if (byCode(content.code()).isPresent()) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
        ActivityKind kind = new ActivityKind(content);
        kinds.persist(kind);
        return get(kind.id());
    }

    @UnitOfWork
    public ActivityKindView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        ActivityKind kind = kinds.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, kind);
        EnterActivityKind content = patches.apply(patch, kind.content(), EnterActivityKind.class);
        new FieldChecks()
                .refuseIf(!content.code().equals(kind.content().code()), "code", "other-content")
                .done();
        if (content.category() != kind.content().category()) {
            recounts.fire(new ActivityKindRecount(id));
        }
        kind.change(content);
        kinds.flush();
        return get(id);
    }

    public ActivityKindView get(UUID id) {
        return ActivityKindRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(kinds.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }
}
